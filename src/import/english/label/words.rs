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
    word.len() > 3
        && word.ends_with("ed")
        && !is_in(word, "need|feed|speed|seed|breed|indeed|exceed|hundred|shed")
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
pub(super) const TELLING: &str = "said|says|say|told|added|found|finds|showed|shows|show|suggests|suggested|reported|out|confirmed|noted|admitted|\
    indicate|indicates|indicated|reveal|reveals|revealed|estimates|outlines|show";

/// Words that begin another clause within a sentence.
pub(super) const JOINTS: &str = "and|but|while|whereas|or|although|though|because|when|after|before|as|if|unless|since|which|who|whom|that|where";

/// Those of them behind which a clause only adds to what is said before.
pub(super) const ADDING: &str = "but|while|whereas|although|though|because|when|which|who|where";

/// Words that stand for what was named elsewhere, and those that say whose something is.
pub(super) const PRONOUNS: &str = "it|they|he|she|we|i|you|this|that|which|who|where|whose|these|those|them|both|there|others|neither|all|each|one|what|nobody";
pub(super) const PERSONS: &str = "it|they|he|she|we|i|you|them";
pub(super) const RELATIVE: &str = "whom|which|who|whose|where";
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

/// Verbs of those who change a level, and words between them and what they change it to.
pub(super) const SETTING: &str = "raise|raises|lower|lowers|lift|reduce|increase|lowered|raised|cut|reduced|lifted|revised|scaled|trimmed";
/// Verbs by which a figure is said to be what stands before them.
pub(super) const LINKING: &str = "is|are|was|were|reached|totalled|totaled|numbered|averaged|equalled|exceeded|reaching|totalling|totaling|averaging|numbering";

/// The same with a preposition.
pub(super) const AMOUNTING: &str = "came to|comes to|amounted to|amounts to|stood at|stands at|stand at|has stood at|added up to|\
    was worth|is worth|were worth|are worth|was put at|were put at|is put at|remained at|held at";

/// Words between a verb and its figure that say nothing.
pub(super) const FILLING: &str = "about|only|just|nearly|almost|around|some|a|an|the|another|estimated|further|extra|already|now|\
    currently|still|also|further|additional|mere|record|total|roughly|approximately|well|as|just|much|more|than";

/// Verbs that say how an amount changed.
pub(super) const CHANGES: &str = "dip|rose|fell|grew|climbed|dropped|declined|increased|decreased|jumped|slipped|gained|edged|shrank|widened|narrowed|\
    dipped|surged|soared|plunged|sank|slid|rise|fall|grow|climb|drop|decline|increase|decrease|jump|rises|falls|grows|goes|went|go|risen|fallen|grown|\
    improved|eased|doubled|halved|expanded|slowed|ticked|rising|falling|growing|gone|shot|crept|tumbled|tripled|swelled|shrunk|lost|dropping|climbing|jumping|slipping|gaining|plunging|contracted|lengthened|shortened|stretched|advanced|slumped|rebounded|recovered";

/// Other verbs, in the forms that nouns have not.
pub(super) const VERBS: &str = "cut|raised|lowered|reduced|moved|costs|cost|made|makes|won|wins|sold|sells|paid|pays|said|says|built|builds|\
    held|holds|took|takes|gave|gives|got|gets|left|leaves|kept|keeps|spent|spends|put|puts|set|sets|ran|runs|sent|sends|saw|sees|stood|stands|brought|\
    brings|came|comes|lent|lends|led|leads|met|meets|read|drew|draws|drove|broke|began|begins|became|becomes|bought|buys|hit|hits|earns|needs|employs|\
    serves|covers|includes|produces|expects|owns|remains|adds|totals|accounts|represents|provides|receives|uses|allows|wants|hopes|works|live|lives|shows|\
    found|finds|wrote|taught|fed|flew|shut|told|thought|felt|caught|stole|swam|threw|wore|chose|carries|carry|employ|expect|own|need|use|make|come|take|\
    say|closes|opens|charges|attends|contains|exceeds|reaches|owes|owe|faces|crosses|weighs|supplies|spans|seats|equals|generates|attracts|treats|ranges|\
    operates|laid|lays|sat|sits|spend|sell|give|bring|buy|earn|include|remain|receive|provide|become|send|oppose|account|accounted|shed|beat|bears|backs|faces|face|throw|throws|relies|rely|depends|slept|subscribe|subscribes|matches|carries|serve|receives|drove|draw|\
    plans|plan|proposes|aims|forecasts|protects|suggests|recommend|recommends|follow|follows|hold|holds|stays|stay|keep|lie|lies|grants|pledged|kills|know|knows|lost|taken|thrown|given|shown|seen|sold|driven|stand|awarded|caught|overtook|overtakes|loses|averages|stands|approaches|\
    dealt|deals|sought|seeks|struck|swept|spoke|fought|drank|ate|wound|withdrew|rode|dug|spread|hurt|cast";

/// Units of time.
pub(super) const SPANS: &str =
    "year|month|week|day|hour|minute|second|night|quarter|decade|weekend";

/// Words that no quotation ends with.
pub(super) const LOOSE: &str = "that|the|of|and|to|a|an|in|on|at|for|from|by|with|or|as|than|but|while|was|is|are|which|who|its|their";

/// Words before which a phrase ends that a time may end.
pub(super) const AFTER_TIMES: &str = "from|to|against|compared|with|and|but|while|whereas|or|although|though|because|when|\
    after|before|as|if|unless|since|which|who|that|where";

/// Words at which a noun phrase ends.
pub(super) const ENDING: &str = "that|when|while|whereas|because|since|after|before|until|than|as|but|although|though|if|unless|so|per|by|\
    compared|against|versus|during|each|every|apart|worth|instead|up|down|only|just|now|then|yet|not|also|including";

/// Words at the end of a noun phrase that belong to what is said of it.
pub(super) const TRAILING: &str = "extra|more|again|together|annually|overall|alone|however|though|too|over|away|else|both|itself|themselves|each";

/// Verbs by which something rises, and those by which it falls.
pub(super) const RISING: &str = "rose|grew|climbed|increased|jumped|gained|surged|soared|rise|grow|climb|increase|jump|rises|grows|increases|gains|risen|grown|\
    improved|expanded|rising|growing|climbing|increasing|rebounded|recovered|advanced|swelled|up|inched|edged|added|higher|more|ticked|raised|lifted";
pub(super) const FALLING: &str = "fell|dropped|declined|decreased|slipped|shrank|narrowed|dipped|plunged|sank|slid|fall|drop|decline|decrease|falls|drops|\
    declines|fallen|eased|falling|dropping|tumbled|shrunk|contracted|slumped|down|off|fewer|less|lower|cut|reduced|lowered|trimmed|lost|trails";

/// Whether a word is a unit of time.
pub(super) fn is_span(word: &str) -> bool {
    is_in(word.trim_end_matches('s'), SPANS)
}

/// Nouns that say how much something changed or how far it is from another.
pub(super) const DIFFERENCES: &str = "rise|fall|drop|decline|increase|decrease|gain|loss|jump|slide|growth|cut|reduction|slump|surge|dip|improvement|change|\
    rises|falls|drops|declines|increases|decreases|gains|losses|jumps|reductions|spike|shrinkage";

/// Verbs that mean to be among what is owned.
pub(super) const OWNERSHIP: &str = "has|have|had|with|boasts|enjoys|counts";

/// Verbs that say what something costs or is sold for.
pub(super) const COSTING: &str = "cost|costs";

/// Irregular verbs: their forms and the participle.
pub(super) const PARTICIPLES: &str = "run runs ran=run|hold holds held=held|use uses=used|sell sells sold=sold|buy buys bought=bought|pay pays paid=paid|\
    build builds built=built|take takes took taken=taken|make makes made=made|win wins won=won|lose loses lost=lost|spend spends spent=spent|\
    put puts=put|send sends sent=sent|give gives gave given=given|get gets got=got|keep keeps kept=kept|leave leaves left=left|find finds found=found|\
    see sees saw seen=seen|lend lends lent=lent|lead leads led=led|meet meets met=met|draw draws drew drawn=drawn|bring brings brought=brought|\
    throw throws threw thrown=thrown|catch catches caught=caught|teach teaches taught=taught|feed feeds fed=fed|shut shuts=shut|cut cuts=cut|\
    hit hits=hit|set sets=set|shed sheds=shed|lay lays laid=laid|write writes wrote written=written|hear hears heard=heard|drive drives drove driven=driven|\
    tell tells told=told|shoot shoots shot=shot|steal steals stole stolen=stolen|plan plans=planned|eat eats ate eaten=eaten|grow grows=grown|\
    bear bears bore=borne|do does did done=done|show shows=shown|know knows knew=known|read reads=read|beat beats=beaten|fly flies flew flown=flown|break breaks broke broken=broken";

/// Regular verbs in the present, whose participle ends in `ed`.
pub(super) const REGULAR: &str = "employs|employ|covers|cover|produces|produce|owns|own|needs|need|serves|serve|includes|include|provides|provide|attracts|\
    attract|treats|treat|operates|operate|generates|generate|supplies|supply|carries|carry|receives|receive|charges|charge|earns|earn|faces|face|owes|owe|\
    contains|contain|backs|back|handles|handle|collects|collect|visits|visit|attends|attend|imports|import|exports|export|trains|train|houses|house|\
    supports|support|manages|manage|funds|fund|processes|process|represents|represent|kills|kill|counts|count|musters|muster|offers|offer|hosts|host|burns|burn|\
    consumes|consume|stores|store|plants|plant|harvests|harvest|publishes|publish|registers|register|records|record|requires|require|saves|save|adds|add";

/// Verbs of parts of a whole, and what stands behind them.
pub(super) const WHOLES: &str = "make|makes|made|account|accounts|accounted|represent|represents|represented|constitute|constitutes|form|forms|formed";

/// Verbs for money behind which `in` says for what it is.
pub(super) const INVESTING: &str =
    "invest|invested|investing|invests|spend|spent|spends|spending|put|puts|putting";

/// Prepositions that begin what a subject is told of.
pub(super) const SCOPES: &str = "in|at|among|across|within";

/// People, of whom a label says `who`.
pub(super) const PEOPLE: &str = "people|patients|pupils|students|residents|households|workers|voters|teachers|women|men|girls|boys|children|adults|members|employees|staff|\
    drivers|passengers|visitors|families|tenants|renters|landlords|owners|farmers|fishers|nurses|doctors|officers|teenagers|candidates|shoppers|customers|buyers|drinkers|parents|\
    players|fans|migrants|refugees|volunteers|observers|respondents|graduates|homeowners|lawyers|others|americans|britons|soldiers|victims|prisoners|crew|jobseekers|users|subscribers|readers|retailers|traders|bosses|pensioners|audiences|mothers|fathers|those";

/// Ends of common nouns, those of names of peoples, and places.
pub(super) const NOUN_ENDS: [&str; 12] =
    ["tion", "ment", "ity", "ing", "age", "ship", "ness", "ume", "enue", "come", "ence", "ance"];
pub(super) const PEOPLE_ENDS: [&str; 5] = ["ish", "ese", "ian", "ican", "ean"];
pub(super) const PLACES: &str = "London|Britain|England|Scotland|Wales|Ireland|Europe|Africa|Asia|America|China|India|Japan|France|Germany|Russia|Texas|Paris|Brussels|Athens|\
    Kansas|Arkansas|Illinois|Massachusetts|French|German|Dutch|Greek|Swiss|Congress|Leeds|Los|New|San|Saint|North|South|East|West|Northern|Southern|Canada|California|Florida|Washington|Ohio|Hurricane|Storm";

/// Verbs that look like nouns, behind a noun for many: `households pay`.
pub(super) const BASES: &str = "pay|side|add|build|cut|create|raise|open|close|work|run|hold|win|lose|vote|want|think|support|believe|prefer|oppose|trust|fear|get|go|wait|turn|start|look|feel|leave|drive|\
    rent|eat|drink|smoke|back|face|travel|stay|die|speak|study|do|did|pass|passed|save|have|say|plan|hope|expect|sleep|die|move|take|use|own|live|now|still|already";

/// Units of time behind `last` and `this`.
pub(super) const PERIODS: &str =
    "year|month|week|season|summer|winter|spring|autumn|quarter|decade|time|night";

/// Those who head what they are said to be of.
pub(super) const OFFICES: &str = "secretary|president|chief|director|head|chairman|chairwoman|chair|leader|spokesman|spokeswoman|manager|member|owner|founder|boss|executive|mayor|editor";

/// Verbs of those who say something, behind which another clause begins.
pub(super) const SAYING: &str = "said|says|say|suggests|suggested|showed|shows|show|means";

/// Words for those who are asked.
pub(super) const POLLS: &str = "survey|poll|study|sample";

/// Irregular participles behind a noun, and words at which what is said of it ends.
pub(super) const PARTS: &str = "put|sent|held|sold|made|built|found|left";
pub(super) const CLOSING: &str = "but|while|whereas|although|though|because|when|which|as";
