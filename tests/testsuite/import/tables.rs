//! Tables of plain text: told by their form, kept whole, their numbers named by their heads.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{assert_same_words, draft, parsed};

/// An article with `block` between two paragraphs.
fn around(block: &str) -> String {
    format!(
        "The lake in numbers\n\nThe boats of the lake were counted last week by its harbour master.\n\n\
         {block}\n\nThe next count of the boats will be held in the autumn, she said."
    )
}

/// Asserts that `block` becomes `body`.
#[track_caller]
fn assert_becomes(block: &str, body: &str) {
    let article = around(block);
    let draft = draft(article.as_bytes());
    assert_same_words(article.as_bytes(), &draft);
    let between = draft.text.split_once("harbour master.\n\n").unwrap().1;
    let found = between.split_once("\n\nThe next count").unwrap().0;
    assert_eq!(found, body, "{block}");
}

#[test]
fn rows_become_entries_with_numbers_named_by_their_heads() {
    assert_becomes(
        "Table 1: Boats by type, 31 December\n\n\
         Type             2023    2024    Change\n\
         Ferries¹         1,020   1,105   +8.3%\n\
         Barges, moored   385     420*    n/a\n\
         Rafts            —       12 575  -2 points\n\n\
         Source: Lake Office, quarterly return\n\
         Note: ¹ with those under repair.",
        r#"Table 1: Boats by type, 31 December

Type · 2023 · 2024 · Change

- Ferries¹ · [1,020]{.stat #figure-1 label="Ferries" period="2023"} · [1,105]{.stat #figure-2 label="Ferries" period="2024"} · [+8.3%]{.stat #figure-3 label="Ferries: Change"}

- Barges, moored · [385]{.stat #figure-4 label="Barges, moored" period="2023"} · [420]{.stat #figure-5 label="Barges, moored" period="2024"}\* · n/a

- Rafts · — · [12 575]{.stat #figure-6 label="Rafts" period="2024"} · [-2 points]{.stat #figure-7 label="Rafts: Change"}

Source: Lake Office, quarterly return

Note: ¹ with those under repair."#,
    );
}

#[test]
fn a_row_that_is_called_by_a_numeral_says_what_it_is_by_the_head_above() {
    assert_becomes(
        "Ward   2023   2024\n1      1,699  2,820\n2      1,790  1,916",
        r#"Ward · 2023 · 2024

- 1 · [1,699]{.stat #figure-1 label="Ward 1" period="2023"} · [2,820]{.stat #figure-2 label="Ward 1" period="2024"}

- 2 · [1,790]{.stat #figure-3 label="Ward 2" period="2023"} · [1,916]{.stat #figure-4 label="Ward 2" period="2024"}"#,
    );
}

#[test]
fn tabs_and_bars_part_cells_and_times_may_head_the_rows() {
    assert_becomes(
        "Year\tBoats\tShare (%)\n2019\t180\t41.2\n2020\t175\t40.0",
        r#"Year · Boats · Share (%)

- 2019 · [180]{.stat #figure-1 label="Boats" period="2019"} · [41.2]{.stat #figure-2 label="Share (%)" period="2019"}

- 2020 · [175]{.stat #figure-3 label="Boats" period="2020"} · [40.0]{.stat #figure-4 label="Share (%)" period="2020"}"#,
    );
    assert_becomes(
        "| Port | Q1 2024 | Crew |\n|------|--------:|-----:|\n| Reed | £1.2m | 12 |\n| Lake | – | 9 |",
        r#"Port · Q1 2024 · Crew

- Reed · [£1.2m]{.stat #figure-1 label="Reed" period="Q1 2024"} · [12]{.stat #figure-2 label="Reed: Crew"}

- Lake · – · [9]{.stat #figure-3 label="Lake: Crew"}"#,
    );
}

#[test]
fn numbers_of_a_second_table_are_told_apart_by_its_title() {
    let block = "Table 1: Boats\n\nPort  2023  2024\nReed  12  14\nLake  20  21\n\n\
        Table 2: Crews\n\nPort  2023  2024\nReed  40  44\nLake  60  61";
    let draft = draft(around(block).as_bytes());
    let report = parsed(&draft);
    let mut given = BTreeMap::new();
    for statistic in &report.statistics {
        *given.entry((statistic.label.clone(), statistic.period.clone())).or_insert(0) += 1;
    }
    assert_eq!(report.statistics.len(), 8);
    assert!(given.values().all(|count| *count == 1), "{given:?}");
    assert!(given.contains_key(&("Crews: Reed".to_owned(), Some("2023".to_owned()))), "{given:?}");
}

#[test]
fn chinese_tables_are_read_alike() {
    let article = "湖城船只普查\n\n湖区上周清点了全部船只，结果昨日公布。\n\n\
        表1　各区船只数\n单位：艘\n\n\
        区　　　2023年　　2024年一季度　　增长\n\
        东湖区　　1,020　　1,105　　8.3%\n南湖区　　—　　420　　…\n\n\
        资料来源：市港航局\n\n秋天还要再清点一次，港长说。";
    let draft = draft(article.as_bytes());
    assert_same_words(article.as_bytes(), &draft);
    let row = "- 东湖区 · [1,020]{.stat #figure-1 label=\"东湖区\" period=\"2023年\"} · \
        [1,105]{.stat #figure-2 label=\"东湖区\" period=\"2024年一季度\"} · \
        [8.3%]{.stat #figure-3 label=\"东湖区：增长\"}";
    assert!(draft.text.contains(row), "{}", draft.text);
    assert!(draft.text.contains("\n\n资料来源：市港航局\n"), "{}", draft.text);
}

#[test]
fn lines_above_the_text_are_of_no_table() {
    let article = "来源：湖城日报\nShare  Facebook\n来源  2020-1-2 10:00\nShare  12 comments";
    let draft = draft(article.as_bytes());
    assert_same_words(article.as_bytes(), &draft);
    assert!(!draft.text.contains(" · "), "{}", draft.text);
}

#[test]
fn what_is_no_certain_table_stays_as_it_is() {
    for block in [
        "Port  2023  2024\nReed  12\nLake  20  21",
        "Name      Port\nAnn Bell  Reed\nBob Hill  Lake",
        "Reed  12  14\nLake  20  21",
        "Home | News | Sport\nBoats | Ports | Lakes\nMen | Women | All",
        "Port  2023  2024\nReed  12  14",
        "It rained.  There were 12 boats.\nIt snowed.  There were 14 boats.\nIt ended.",
    ] {
        let draft = draft(around(block).as_bytes());
        assert!(!draft.text.contains("\n- "), "{block}: {}", draft.text);
    }
}

proptest! {
    #[test]
    fn every_cell_of_a_table_is_kept(
        rows in prop::collection::vec(prop::collection::vec("[1-9][0-9]{1,2}|[1-9],[0-9]{3}|—", 3), 3..6),
        border in prop_oneof![Just("\t"), Just("   "), Just(" | ")],
    ) {
        let heads = ["Port", "2023", "2024", "Share"].join(border);
        let row = |(at, cells): (usize, &Vec<String>)| {
            format!("Port {}{border}{}", ["Reed", "Lake", "Moor", "Weir", "Lock"][at], cells.join(border))
        };
        let block: Vec<String> = std::iter::once(heads).chain(rows.iter().enumerate().map(row)).collect();
        let article = around(&block.join("\n"));
        let draft = draft(article.as_bytes());
        assert_same_words(article.as_bytes(), &draft);
        let values = rows.iter().flatten().filter(|cell| *cell != "—").count();
        prop_assert!(draft.text.contains("\n- "), "{}", draft.text);
        prop_assert_eq!(draft.statistics, values, "{}", draft.text);
    }
}
