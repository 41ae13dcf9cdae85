//! The heads of English-speaking papers, agencies, offices and charities, each in its manner.

use super::super::{draft, pages::assert_page, parsed};

const TEXT: &str = "The county counts 40 boats on the northern canal, which it says is more than at any time \
                    since the canal was dug.\n\nIt will be open all winter.";
/// The deck that an article gets which has none.
const FIRST: &str = "The county counts 40 boats on the northern canal, which it says is more than at any \
                     time since the canal was dug.";
const HEADLINE: &str = "Northern canal to stay open all winter";

#[test]
fn a_local_paper_has_a_motto_a_section_and_a_reporter() {
    assert_page(
        "Kapiti Herald\nKāpiti's independent voice since 1931\n\nLocal\n\nNorthern canal to stay open all winter\n\n\
         Boats told to expect crowded locks\n\nMereana Tautari, Local Democracy Reporter\n\
         4:45pm, Tuesday 3 June 2025",
        TEXT,
        "Mereana Tautari can be reached at 555-0142.",
        [
            "Local",
            HEADLINE,
            "Boats told to expect crowded locks",
            "Kapiti Herald",
            "Mereana Tautari",
            "2025-06-03T16:45:00+00:00",
            "en",
            "1",
            "Kāpiti's independent voice since 1931 / Mereana Tautari can be reached at 555-0142.",
        ],
    );
    assert_page(
        "The Marsh Gazette\n\nCOUNCIL\n\nNorthern canal to stay open all winter\n\n\
         EXCLUSIVE by Owen Prentice\n9 Dec 2025",
        TEXT,
        "LATEST NEWS\nMan found in lock",
        [
            "COUNCIL",
            HEADLINE,
            FIRST,
            "The Marsh Gazette",
            "Owen Prentice",
            "2025-12-09T00:00:00+00:00",
            "en",
            "1",
            "LATEST NEWS / Man found in lock",
        ],
    );
}

#[test]
fn an_american_paper_tells_from_where_its_authors_report() {
    assert_page(
        "POLITICS\n\nThe County's Quiet Boat Problem\n\nA few boats, a full canal and a winter to come.\n\n\
         By Nora Bell and Theo Grant\nNora Bell reported from Ashby and Theo Grant from Colby.\n\n\
         Dec. 9, 2025, 5:03 a.m. ET",
        TEXT,
        "See more on: Canals\nGive this article",
        [
            "POLITICS",
            "The County's Quiet Boat Problem",
            "A few boats, a full canal and a winter to come.",
            "",
            "Nora Bell+Theo Grant",
            "2025-12-09T05:03:00-05:00",
            "en",
            "1",
            "Nora Bell reported from Ashby and Theo Grant from Colby. / Canals / Give this article",
        ],
    );
}

#[test]
fn an_indian_paper_prints_two_times_and_its_place() {
    assert_page(
        "The Coromandel Times\nTODAY'S PAPER | NATIONAL\n\nNorthern canal to stay open all winter\n\n\
         What have the boats done? How long will they stay?\n\n\
         December 09, 2025 08:30 am | Updated 11:47 am IST - CHENNAI",
        TEXT,
        "Published - December 09, 2025 08:30 am IST",
        [
            "TODAY'S PAPER | NATIONAL",
            HEADLINE,
            "What have the boats done? How long will they stay?",
            "The Coromandel Times",
            "",
            "2025-12-09T08:30:00+05:30",
            "en",
            "1",
            "CHENNAI Updated 11:47 am IST",
        ],
    );
}

#[test]
fn a_magazine_has_an_issue_and_a_story_of_its_cover() {
    assert_page(
        "The Fisheries Review • December 2025 • Vol. 41 No. 12\n\nCOVER STORY\n\nThe Herring That Came Back\n\n\
         Nobody expected the fish. Then the canal was full of them.\n\nby Ingrid Halvorsen\n\nphotographs by Per Moe",
        TEXT,
        "Ingrid Halvorsen is a writer in Bergen.",
        [
            "COVER STORY",
            "The Herring That Came Back",
            "Nobody expected the fish. Then the canal was full of them.",
            "The Fisheries Review",
            "Ingrid Halvorsen",
            "2025-12-01T00:00:00+00:00",
            "en",
            "1",
            "Vol. 41 No. 12 / Ingrid Halvorsen is a writer in Bergen.",
        ],
    );
}

#[test]
fn a_company_writes_a_date_line_and_an_office_from_whom_it_is() {
    assert_page(
        "Northern Canal ASA: Third quarter 2025 results\n\nOslo, 30 October 2025 (Northern Canal ASA) --",
        TEXT,
        "",
        [
            "",
            "Northern Canal ASA: Third quarter 2025 results",
            FIRST,
            "",
            "",
            "2025-10-30T00:00:00+00:00",
            "en",
            "1",
            "",
        ],
    );
    assert_page(
        "GOV.EXAMPLE\nPress release\n\nNorthern canal to stay open all winter\n\nPublished\n9 October 2025",
        TEXT,
        "Notes to editors\n\nThe figures cover the county only.",
        [
            "",
            HEADLINE,
            FIRST,
            "",
            "",
            "2025-10-09T00:00:00+00:00",
            "en",
            "1",
            "GOV.EXAMPLE / Press release / Published",
        ],
    );
}

#[test]
fn a_charity_posts_a_story_under_the_name_of_its_series() {
    assert_page(
        "Boats Forever\nStories told at sea\n\nBLOG\n\nNorthern canal to stay open all winter\n\
         Posted by Hannah Brook on 22 April 2025 in Science, Volunteering\n3 minute read",
        TEXT,
        "Share this post:\nComments are closed.\nDonate today: £10 could pay for a lock",
        [
            "BLOG",
            HEADLINE,
            FIRST,
            "Boats Forever",
            "Hannah Brook",
            "2025-04-22T00:00:00+00:00",
            "en",
            "1",
            "Boats Forever / Stories told at sea / in Science, Volunteering / 3 minute read / Share this post: / Comments are closed. / £10 could pay for a lock",
        ],
    );
}

#[test]
fn a_magazine_may_name_its_authors_without_a_colon_and_an_office_its_kind_of_release() {
    assert_page(
        "FIELD & CANAL\n\nFEATURES\n\nThe herring that came back\n\n\
         Nobody expected the fish, and then the canal was full of them\n\n\
         Words Ingrid Halvorsen\nPhotographs Per Moe\n3 December 2025\n9 min read",
        TEXT,
        "",
        [
            "FEATURES",
            "The herring that came back",
            "Nobody expected the fish, and then the canal was full of them",
            "FIELD & CANAL",
            "Ingrid Halvorsen",
            "2025-12-03T00:00:00+00:00",
            "en",
            "1",
            "FIELD & CANAL / 9 min read",
        ],
    );
    assert_page(
        "GOV.UK\nHome > Rivers > Canals\nAccredited official statistics\n\n\
         Canal statistics quarterly: July to September 2025\n\nMinistry of Rivers\nPublished 18 December 2025",
        TEXT,
        "",
        [
            "Accredited official statistics",
            "Canal statistics quarterly: July to September 2025",
            FIRST,
            "Ministry of Rivers",
            "",
            "2025-12-18T00:00:00+00:00",
            "en",
            "1",
            "GOV.UK / Home > Rivers > Canals",
        ],
    );
}

#[test]
fn a_date_line_alone_is_the_headline() {
    for text in ["LAKETON --\n\n`\n", "LAKETON --\n\nLAKETON --\n\nThe boats came back.\n"] {
        assert_eq!(parsed(&draft(text.as_bytes())).title, "LAKETON --");
    }
}
