//! Words by which English labels are cut; lists of them have `|` between.

use crate::import::language::words;

/// Whether `word` is one of a list.
pub(super) fn is_in(word: &str, list: &'static str) -> bool {
    words(list).any(|it| it.eq_ignore_ascii_case(word))
}

/// Whether a word is surely a verb.
pub(super) fn is_verb(word: &str) -> bool {
    [VERBS, CHANGES, HELPING].iter().any(|list| is_in(word, list))
}

/// Whether a word has the shape of a past tense.
pub(super) fn is_past(word: &str) -> bool {
    word.len() > 3 && word.ends_with("ed")
}

/// Whether a word is a verb by the lists or by its shape.
pub(super) fn speaks(word: &str) -> bool {
    is_verb(word) || is_past(word)
}

/// Whether a word stands beside a verb and is no subject of it.
pub(super) fn is_adverb(word: &str) -> bool {
    word.ends_with("ly") || is_in(word, ADVERBS)
}

/// Words at the beginning of a clause that only join it to what was said before.
pub(super) const OPENING: &str = "and|but|while|whereas|or|so|then|now|meanwhile|however|also|yet|plus|although|though|nor|\
    as|that|because|when|here|still|indeed";

/// Words before a figure that say how exact it is or that more were named.
pub(super) const ROUGHLY: &str = "only|just|some|about|nearly|almost|around|another|further|an|a|the|additional|estimated|extra|total|record";

/// Words of a clause within another.
pub(super) const FORKING: &str =
    "after|before|when|as|because|since|if|while|whereas|although|that|who|which|where";

/// Verbs of those who say or find something, and the end of `pointed out`.
pub(super) const TELLING: &str = "said|says|say|told|added|found|finds|showed|shows|show|suggests|suggested|reported|out|confirmed|noted|admitted";

/// Words behind an amount that compare by it and need no number: `more than in June`.
pub(super) const MEASURING: &str = "more|less|fewer|higher|lower|above|below|better|worse|faster|slower|short|under|over|late|early|ahead|behind";

/// Words that begin another clause within a sentence.
pub(super) const JOINTS: &str = "and|but|while|whereas|or|although|though|because|when|after|before|as|if|unless|since|which|who|that|where";

/// Those of them behind which a clause only adds to what is said before.
pub(super) const ADDING: &str = "but|while|whereas|although|though|because|when|which|who|where";

/// Words that stand for what was named elsewhere, and those that say whose something is.
pub(super) const PRONOUNS: &str = "it|they|he|she|we|i|you|this|that|which|who|where|whose|these|those|them|both|there|others|neither|all|each|one|what|nobody";
pub(super) const PERSONS: &str = "it|they|he|she|we|i|you|them";
pub(super) const RELATIVE: &str = "which|who|whose|where";
pub(super) const OWNING: &str = "its|their|his|her|our|my|your|such";

/// Prepositions, and words that compare like one.
pub(super) const PLACING: &str = "at|with|for|in|on|by|from|to|under|over|within|across|among|into|of|between|against|than|through|\
    after|before|since|behind|near|during|around|without|about|as|per|up|down|below|above|out|instead|compared|not|twice|half|double|less|more|fewer|until|off|like|versus|worth|short";

/// Words behind a figure that measure it against something else.
pub(super) const COMPARING: &str = "more|less|fewer|higher|lower|above|below|better|worse|faster|slower|short|than|over|under|late|early|ahead|\
    behind|off|worth|instead|times|compared|against|versus|out|as|longer|shorter|old|older|younger|away|apart|or|long|wide|high|tall|deep|thick|square";

/// Words without which a sentence says something else.
pub(super) const TURNING: &str = "not|no|never|without|nor|neither|if|unless|until|except|nobody|none|cannot|denied|denies|isn't|\
    aren't|wasn't|weren't|won't|didn't|doesn't|don't|hasn't|haven't|hardly|fail|fails|failed|lack|lacks|lacked|instead|than|less|more|fewer";

/// Words of what is no fact yet.
pub(super) const AIMS: &str = "will|would|could|may|might|should|must|can|plan|plans|planned|planning|expect|expects|expected|forecast|\
    forecasts|hope|hopes|hoped|aim|aims|aimed|target|targets|propose|proposes|proposed|estimated|estimates|seek|seeks|likely|unlikely|predicted|projected|intends|wants";

/// Verbs that help others.
pub(super) const HELPING: &str = "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|isn't|aren't|wasn't|weren't|won't|didn't|doesn't|don't|hasn't|haven't|cannot";

/// Words before a verb that are no subject of it, beside those in `ly`.
pub(super) const ADVERBS: &str =
    "also|first|still|now|already|never|always|often|not|then|once|just|even|again|soon|later";

/// Words before a noun.
pub(super) const ARTICLES: &str =
    "the|a|an|its|their|his|her|our|this|that|these|those|no|any|every";

/// Forms of `to be`.
pub(super) const BEING: &str = "is|are|was|were";

/// The same with its participle.
pub(super) const BEEN: &str = "is|are|was|were|be|been|being";

/// Verbs of those who change a level, and words between them and what they change it to.
pub(super) const SETTING: &str = "lowered|raised|cut|reduced|lifted|revised|scaled|trimmed";
pub(super) const STEPS: &str = "by|to|from|at|or|of|up|down|back|sharply|slightly|average";

/// Verbs that say with `to` what something may not exceed.
pub(super) const LIMITING: &str = "limited|restricted|confined";

/// Verbs by which a figure is said to be what stands before them.
pub(super) const LINKING: &str =
    "is|are|was|were|reached|totalled|totaled|numbered|averaged|equalled|exceeded";

/// The same with a preposition.
pub(super) const AMOUNTING: &str = "came to|comes to|amounted to|amounts to|stood at|stands at|stand at|has stood at|added up to|\
    was worth|is worth|were worth|are worth|was put at|were put at|is put at|remained at|held at";

/// Words between a verb and its figure that say nothing.
pub(super) const FILLING: &str = "about|only|just|nearly|almost|around|some|a|an|the|another|estimated|further|extra|already|now|\
    currently|still|also|further|additional|mere|record|total|roughly|approximately|well|as|just|much|more|than";

/// Verbs that say how an amount changed.
pub(super) const CHANGES: &str = "rose|fell|grew|climbed|dropped|declined|increased|decreased|jumped|slipped|gained|edged|shrank|widened|narrowed|\
    dipped|surged|soared|plunged|sank|slid|rise|fall|grow|climb|drop|decline|increase|decrease|jump|rises|falls|grows|goes|went|go|risen|fallen|grown|\
    improved|eased|doubled|halved|expanded|slowed|ticked|rising|falling|growing|gone|shot|crept|tumbled|tripled|swelled|shrunk|lost|contracted|lengthened|shortened|stretched|advanced|slumped|rebounded|recovered";

/// Other verbs, in the forms that nouns have not.
pub(super) const VERBS: &str = "cut|raised|lowered|reduced|moved|costs|cost|made|makes|won|wins|sold|sells|paid|pays|said|says|built|builds|\
    held|holds|took|takes|gave|gives|got|gets|left|leaves|kept|keeps|spent|spends|put|puts|set|sets|ran|runs|sent|sends|saw|sees|stood|stands|brought|\
    brings|came|comes|lent|lends|led|leads|met|meets|read|drew|draws|drove|broke|began|begins|became|becomes|bought|buys|hit|hits|earns|needs|employs|\
    serves|covers|includes|produces|expects|owns|remains|adds|totals|accounts|represents|provides|receives|uses|allows|wants|hopes|works|live|lives|shows|\
    found|finds|wrote|taught|fed|flew|shut|told|thought|felt|caught|stole|swam|threw|wore|chose|carries|carry|employ|expect|own|need|use|make|come|take|\
    say|closes|opens|charges|attends|contains|exceeds|reaches|owes|owe|faces|crosses|weighs|supplies|spans|seats|equals|generates|attracts|treats|ranges|\
    operates|laid|lays|sat|sits|spend|sell|give|bring|buy|earn|include|remain|receive|provide|become|send|oppose|account|accounted|shed|beat|bears|backs|faces|face|relies|rely|depends|slept|subscribe|subscribes|matches|carries|serve|receives|drove|draw|\
    plans|plan|proposes|aims|forecasts|protects|suggests|recommend|recommends|follow|follows|hold|holds|stays|stay|keep|lie|lies|grants|pledged|kills|know|knows|lost";

/// Words that form a preposition with `of`.
pub(super) const WITH_OF: &str =
    "front|out|ahead|because|instead|short|case|terms|inside|outside|top|and|or|all|one|some|most";

/// Units of time.
pub(super) const SPANS: &str =
    "year|month|week|day|hour|minute|second|night|quarter|decade|weekend";

/// Words that no quotation ends with.
pub(super) const LOOSE: &str = "that|the|of|and|to|a|an|in|on|at|for|from|by|with|or|as|than|but|while|was|is|are|which|who|its|their";

/// Words before which a phrase ends that a time may end.
pub(super) const AFTER_TIMES: &str = "from|to|against|compared|with|and|but|while|whereas|or|although|though|because|when|\
    after|before|as|if|unless|since|which|who|that|where";

/// Words before which a quotation may be cut.
pub(super) const BORDERS: &str = "of|at|with|for|in|on|by|from|to|under|over|within|across|among|into|between|against|through|after|before|\
    behind|near|during|around|and|but|while|whereas";

/// Words of what may not be cut behind a figure.
pub(super) const QUALIFYING: &str = "not|no|never|without|if|unless|until|except|nobody|none|instead|than|less|more|fewer|within|under|over|\
    before|only|least|most|every|each|per|twice";
