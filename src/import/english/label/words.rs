//! Words by which English labels are cut; lists of them have `|` between.

pub(super) use crate::import::language::is_in;
use crate::import::language::words;

/// Whether a name is of people.
pub(super) fn is_people(name: &str) -> bool {
    name.split(' ').any(|it| is_in(it, PEOPLE))
}

/// What stands for a name behind a preposition.
pub(super) fn which(name: &str) -> &'static str {
    if is_people(name) { "whom" } else { "which" }
}

/// What stands beside `word` in a list of pairs: `duration` for `lasted`.
pub(super) fn paired(word: &str, list: &'static str) -> Option<&'static str> {
    words(list).filter_map(|it| it.split_once('=')).find(|it| it.0 == word).map(|it| it.1)
}

/// Whether a word has the shape of a past tense.
pub(super) fn is_past(word: &str) -> bool {
    word.len() > 3
        && word.ends_with("ed")
        && !is_in(word, "need|feed|speed|seed|breed|indeed|exceed|hundred|shed")
}

/// Whether a word is a verb by the lists or by its shape.
pub(super) fn speaks(word: &str) -> bool {
    let lists = [VERBS, RISING, FALLING, HELPING, LINKING, TELLING];
    is_past(word) || lists.iter().any(|list| is_in(word, list)) || participle(word).is_some()
}

/// Whether a word stands beside a verb and is no subject of it.
pub(super) fn is_adverb(word: &str) -> bool {
    word.ends_with("ly") && !is_in(word, LY_NOUNS) || is_in(word, ADVERBS)
}

/// Nouns in `ly`.
const LY_NOUNS: &str = "supply|family|assembly|Italy|July|fly|rally|reply|ally|tally|monopoly|anomaly|daily|weekly|monthly|yearly|early|elderly|hourly|quarterly";

/// Whether a word is a unit of time.
pub(super) fn is_span(word: &str) -> bool {
    is_in(word.trim_end_matches('s'), SPANS)
}

/// Whether a text ends in a unit of time.
pub(super) fn ends_in_span(text: &str) -> bool {
    text.rsplit(' ').next().is_some_and(is_span)
}

/// Whether a word that opens a sentence limits what the sentence says: `In Wales, …`, `Excluding food, …`.
pub(super) fn limits(first: &str) -> bool {
    is_in(first, PREPOSITIONS) || is_in(first, LIMITS) || is_past(first) || first.ends_with("ing")
}

/// How much something changed by a verb, as a noun.
pub(super) fn change(verb: &str) -> &'static str {
    if verb == "up" || is_in(verb, RISING) || is_in(verb, "raised|lifted") {
        "rise"
    } else {
        "fall"
    }
}

/// The participle of a verb in the past tense: `drove` is `driven`.
pub(super) fn participle(verb: &str) -> Option<&str> {
    let strong = words(PAST).find_map(|it| {
        let (past, participle) = it.split_once('=').unwrap_or((it, it));
        (past == verb).then_some(participle)
    });
    strong.or(Some(verb).filter(|it| is_past(it)))
}

/// Whether a word is a participle, with what was done.
pub(super) fn is_done(word: &str) -> bool {
    participle(word).is_some()
        || words(PAST).any(|it| it.split_once('=').is_some_and(|it| it.1 == word))
}

/// Past tenses of verbs that do something with a thing, and their participles if those are others; of these `has drawn`
/// has its own, but not `written comments` and `stolen goods`.
const PAST: &str = "ran=run|held|sold|bought|paid|built|took=taken|made|won|lost|spent|sent|gave=given|kept|found|saw=seen|\
    lent|led|met|burnt|rebuilt|resold|repaid|drew=drawn|brought|threw=thrown|caught|taught|fed|shut|cut|laid|wrote=written|heard|drove=driven|shot|stole=stolen|dug|sought|\
    takes=taken|employs=employed|produces=produced|receives=received|serves=served|owns=owned|sells=sold|pays=paid|earns=earned|spends=spent|attracts=attracted|generates=generated|handles=handled|\
    collect=collected|collects=collected|hold=held|holds=held|produce=produced|employ=employed|receive=received|own=owned|treat=treated|treats=treated|operates=operated|operate=operated|supports=supported|teaches=taught|maintains=maintained|manages=managed|educates=educated|\
    cultivates=cultivated|delivers=delivered|publishes=published|recycles=recycled|welcomes=welcomed|accommodates=accommodated|uses=used|throw=thrown|throws=thrown|drawn|driven|taken|given|thrown|seen";

/// Words at the beginning of a clause that only join it to what was said before.
pub(super) const OPENING: &str = "and|but|while|whereas|or|so|then|now|meanwhile|however|also|yet|plus|although|though|nor|as|that|because|when|still|separately|nationally|elsewhere|nevertheless|nonetheless|moreover|instead|besides|finally|indeed|together";

/// Those that a quotation goes without.
pub(super) const JOINING: &str = "and|but|while|whereas|yet|although|though|because|plus";

/// Words before a figure that say how exact it is or that more were named.
pub(super) const ROUGHLY: &str = "only|just|some|about|nearly|almost|around|another|further|an|a|the|additional|estimated|extra|total|record|roughly|approximately|mere|remaining|whopping|staggering";

/// Words that a piece begins with that is of something named before it.
pub(super) const LEANING: &str = "up|down|to|from|by|at|with|of|in|on|for|or|than|about|i.e.|which|who|that|whose|where|including|it|they|this|these|those|he|she|its|their|is|are|was|were|\
    has|have|had|rose|fell|compared|against|versus|some|only|just|a|an|as|worth|more|less|then|over|under|nearly|almost|around";

/// Words behind a figure that opens a piece, which measure it against what was named before.
pub(super) const MEASURING: &str = "above|below|over|under|more|less|fewer|higher|lower|longer|shorter|short|up|down|of|at|than|to|against|ahead|behind|on|apart";

/// Words before which a quotation may be cut.
pub(super) const BREAKS: &str = "and|but|while|or|as|that|which|who|when|where|because|after|before|if|at|with|for|in|on|by|from|to|under|over|within|across|among|into|between|against|than|through|about";

/// Words that no quotation ends with.
pub(super) const LOOSE: &str = "that|the|of|and|to|a|an|in|on|at|for|from|by|with|or|as|than|but|while|was|is|are|which|who|its|their|were|has|have|had|when|where|because|if";

/// Verbs of those who say or find something.
pub(super) const TELLING: &str = "said|says|say|means|told|added|found|finds|showed|shows|show|suggests|suggested|reported|out|\
    confirmed|noted|admitted|indicate|indicates|indicated|reveal|reveals|revealed|estimates|\
    outlines";

/// Those whose object is what somebody else does.
pub(super) const SAYING: &str = "said|says|say|means|told|added|suggests|suggested|estimates|\
    confirmed|admitted|noted|think|thinks|thought";

/// Words that begin another clause within a sentence.
pub(super) const JOINTS: &str = "and|but|while|whereas|or|although|though|because|when|after|before|as|if|unless|since|which|who|whom|that|where|despite|amid|i.e|i.e.|e.g|e.g.";

/// Words for persons and things that were named elsewhere.
pub(super) const PERSONS: &str = "it|they|he|she|we|i|you|them|this|these|those";

/// Words that no name holds: they stand for another thing, compare, or begin a clause.
pub(super) const BREAKING: &str = "it|they|he|she|we|i|you|ours|theirs|mine|yours|hers|this|that|which|who|whom|where|whose|these|those|them|both|there|others|neither|all|each|one|what|nobody|nobody's|everybody's|somebody's|anybody's|everyone's|someone's|anyone's|what's|it's|there's|\
    his|her|our|my|your|such|than|until|compared|versus|during|apart|instead|up|down|only|just|now|then|yet|not|including|excluding|more|less|fewer|higher|lower|above|below|\
    twice|half|double|itself|themselves|off|like|worth|short|per|every|no|any|some|so|far|rest|remainder|remaining|same|year's|month's|week's|long|wide|high|tall|deep|thick|old";

/// Prepositions; a name may hold those that do not break it.
pub(super) const PREPOSITIONS: &str = "at|with|for|in|on|by|from|to|under|over|within|across|among|into|of|between|against|through|behind|near|around|without|outside|during|throughout|towards|inside";

/// Those that say where.
pub(super) const PLACING: &str = "in|at|on|across|among|within|outside";

/// Words before a noun.
pub(super) const ARTICLES: &str = "the|a|an";

/// Nouns that name nothing by themselves.
pub(super) const GENERAL: &str = "number|numbers|amount|share|total|average|figure|figures|rate|rise|fall|increase|decrease|\
    result|results|majority|biggest|bill|peak|score|mean|median|time|percentage|percentages|\
    proportion|value|level|count|volume|room|price|cost|target|goal|deficit|range|record|sum|\
    difference|first|second|third|smallest|largest|people|representing|annual|part|most|section|\
    chart|table|issue|version|chapter|page|life|size|weight|height|length|area|age|\
    distance|temperature|speed|fact|turn|short|addition|contrast|comparison|particular|response";

/// Those of them that somebody has: `an area of 4 hectares`.
pub(super) const OWNED: &str = "rate|price|cost|volume|area|length|weight|height|value|size|age|temperature|speed|deficit|range|goal|target|response";

/// Those that something else has, so that it must be said.
pub(super) const UNSAID: &str = "previous|guess|estimate|estimates|forecast|forecasts|earlier|average|mean|median|total|overall|national|rate|target|goal|share|proportion|percentage|\
    rates|shares|proportions|percentages|annual|monthly|quarterly|yearly|compound|growth|\
    figure|number|level|amount|price|cost|value|result|score";

/// Words behind which a noun stands that may be a verb elsewhere: `the average stay`.
pub(super) const QUALIFYING: &str = "average|mean|median|total|annual|overall|net|gross";

/// Words without which a sentence says something else.
pub(super) const LIMITS: &str = "additional|extra|not|no|never|without|nor|neither|cannot|hardly|if|unless|until|except|excluding|adjusted|\
    expected|expects|expect|forecast|forecasts|predicted|predicts|projected|plan|plans|planned|\
    planning|aims|aim|target|targets|goal|will|would|could|can|may|might|should|must|likely|\
    proposed|proposes|estimated|estimates|estimate|hopes|hope|wants|need|needs|needed|allegedly|claimed|\
    claims|fails|failed|denied|reckons|reckon|seek|seeks|yet|promised|promises|promise|pledge|vowed|hoped|wanted|potentially|perhaps|probably|instead|\
    provisional|each|every|nowhere|nobody|nothing|none|least|most|say|says|think|thinks|almost|virtually";

/// Words behind a figure that only compare it with an earlier one.
pub(super) const NEUTRAL: &str = "from|on|than|compared|with|to|a|the|year|years|month|quarter|week|earlier|ago|before|previous|last|same|period|year-earlier|at|in|of|that|this|time|previously|annually|season|summer|winter|spring|autumn";

/// Words that say how certain a figure is, each with the one that a label has for it.
pub(super) const DOUBTS: &str = "will=expected|estimated=estimated|estimates=estimated|expected=expected|expects=expected|forecast=forecast|forecasts=forecast|\
    projected=forecast|predicted=forecast|planned=planned|plans=planned|proposed=proposed|proposes=proposed|provisional=provisional";

/// Words that point to something outside a name.
pub(super) const OUTSIDE: &str = "it|its|he|she|his|her|him|they|their|them|this|these|those|there|then|here|we|us|our|i|my|me|you|your|such|so|ours|theirs|yours|mine|hers|that's|that’s|it's|it’s|there's|there’s|here's|here’s|they're|they’re|we're|we’re|what's|what’s";

/// Deeds that say too little without their doer.
pub(super) const VAGUE_DEEDS: &str = "had|included|comprised|contained|made|got|took|taken|put|gave|given|seen|kept|held|left|set|hit|led|lent|saw|needed|used|topped|exceeded|passed|reached|crossed|surpassed|neared|approached|closed up|closed down|ended up|ended down|finished up|finished down|opened up|opened down";

/// Deeds that many have done, each with things of its own.
pub(super) const OWN_DEEDS: &str = "recorded|registered|reported|logged|posted|handled|attracted|drawn|delivered|signed up|served|produced|scored|generated";

/// Those who tell of themselves.
pub(super) const OURSELVES: &str = "we|i";

/// Words for one or some named before, whose own deeds are not those of all.
pub(super) const ANOTHER: &str = "he|she|it|who|which|that";

/// Changes that are asked for, and words of those who ask.
pub(super) const WISHES: &str =
    "rise|rises|raise|increase|increases|cut|cuts|reduction|hike|discount|supplement";
pub(super) const WISHING: &str = "campaign|campaigning|demand|demands|demanding|demanded|seek|seeks|seeking|sought|want|wants|wanted|wanting|claim|claims|claiming|claimed|call|calls|calling|called|ask|asks|asking|asked|propose|proposes|proposing|proposed|proposal|reject|rejects|rejected|rejecting|urge|urged|urging|offer|offers|offered|offering|petition";

/// Whether a word before a comma only joins a sentence to what was said: `Consequently, …`.
pub(super) fn only_joins(word: &str) -> bool {
    is_in(word, OPENING) || is_adverb(word)
}

/// Common nouns without an end that says so.
pub(super) const COMMON: &str = "police|debt|trade|food|fuel|gas|oil|coal|steel|wheat|rice|maize|corn|milk|butter|cheese|bread|meat|beef|fish|fruit|wool|cotton|tea|coffee|sugar|water|wind|nuclear|traffic|tourism|rail|demand|supply|growth|interest|turnout|timber|gold|silver|copper|crime|fraud|arson|theft|average|rain|snow|fire|heat|drought|disease|winter|summer|industry|government|management";

/// What only people do who are asked.
pub(super) const OPINIONS: &str = "said|say|thought|think|believe|believed|felt|feel|agreed|agree|disagreed|disagree|backed|back|supported|support|opposed|oppose|preferred|prefer|disapproved|disapprove|approved|approve|favoured|favour|favored|favor|rated|wanted|want|voted|admitted|trusted|trust";

/// What is done to people.
pub(super) const SUFFERING: &str =
    "killed|injured|wounded|hurt|displaced|arrested|evacuated|rescued";

/// What is done with those of whom there is a survey, or where they are.
pub(super) const ASKING: &str = "survey=surveyed|poll=polled|study=studied|sample=sampled|crowd=in the crowd|queue=in the queue";

/// Words that describe nothing.
pub(super) const VAGUE: &str = "new|extra|other|main|more|further|additional|such|different|separate|large|largest|big|biggest|small|smallest|major|key|top|successive|consecutive|straight|previous|following|full|whole|people|countries|things|groups|items";

/// Words before things that are not there.
pub(super) const LACKING: &str = "lack|shortage|shortfall|without|fewer|prevent|prevented|avoid|avoided|equivalent|short|than|target|quota|capacity|room|enough|need|appeal|appealed";

/// Parts of words for what is measured beside prices.
pub(super) const PRICED: &str = "price|cost|fare|rent|rate|bill|fee|inflation|index|cpi|wage|charge|sale|output|export|import|production|demand|number|income|payment|spending|volume|revenue|profit";

/// Single nouns that are measured by themselves, beside those of prices and plurals.
pub(super) const MEASURED: &str = "attendance|admission|turnout|unemployment|employment|growth|traffic|trade|debt|supply|membership|population|circulation|\
    lateness|punctuality|capacity|productivity|consumption|investment|funding|turnover|rainfall|mortality|poverty|homelessness|toll|tally|headcount|damage|migration|immigration|emigration|\
    tourism|crime|truancy|absence|absenteeism|lending|borrowing|saving|use|usage|occupancy|visibility|pollution|tonnage|footfall|readership|viewership|ridership|enrolment|enrollment|acreage|mileage|output|\
    arson|burglary|theft|fraud|robbery|murder|homicide|manslaughter|vandalism|trespass|fleet|herd|flock|workforce|audience|staff|backlog|caseload|waitlist|stockpile|crew|budget|overspend";

/// Nouns of what consists of many: so many are what it is.
pub(super) const GROUPS: &str = "list|queue|sizes|numbers";

/// Verbs to which an `after` belongs.
pub(super) const LOOKING: &str = "looks|look|looked|looking";

/// Verbs between a subject and its figure; elsewhere they are nouns.
pub(super) const OF_ONE: &str =
    "repairs|ships|houses|links|trains|feeds|hosts|stocks|cares|issues|rents|tests";

/// Forms of `to be`.
pub(super) const BEING: &str = "is|are|was|were|been";

/// Words before a verb by which it says nothing that happened.
pub(super) const UNREAL: &str = "to|be|being|is|are|was|were|been|get|got|did|does|do|not|never";

/// What somebody has a figure of, by the verb, and what something measures, by the adjective.
pub(super) const MEASURES: &str = "cost=cost|costs=cost|costing=cost|lasted=duration|lasts=duration|took=duration|takes=duration|weighs=weight|weighed=weight|\
    covers=area|covered=area|worth=value|wide=width|deep=depth|long=length|tall=height|high=height|thick=thickness|old=age";

/// Verbs by which a figure is said to be what stands before them.
pub(super) const LINKING: &str = "is|are|was|were|been|remains|remained|stays|stayed|reached|reach|totalled|totaled|averaged|averages|equalled|numbered|numbers|totals";

/// Verbs by which something is a share of a whole.
pub(super) const CONSTITUTING: &str = "represent|represents|represented|constitute|constitutes|constituted|comprise|comprises|comprised";

/// Verbs of what has its price or value behind a preposition.
pub(super) const PRICING: &str =
    "sold=for price|auctioned=for price|valued=at value|priced=at price";

/// Verbs before `at` by which something has an amount.
pub(super) const STANDING: &str = "stood|stands|stand|remained|remains|put|kept|running|runs|ruled|hovered|peaked|stayed|sits|sat|\
    ran|closed|opened|ended|finished|settled|came|set|held|capped|fixed|estimated|valued|priced|\
    levelled|trading|traded|started";

/// Words behind a verb that belong to it.
pub(super) const PARTICLES: &str = "up|down|back|out|off|away|aside";

/// Those behind `to` by which a change ends at a level: `grew 8% to reach 97`.
pub(super) const COMING: &str = "reach|finish|end|close|total|hit|stand|settle";

/// Verbs of those who change a level.
pub(super) const SETTING: &str = "cut|raised|lowered|lifted|trimmed";

/// Verbs of what comes to an amount, which is no deed of its subject: `the toll has reached 6,200`.
pub(super) const REACHING: &str = "reached|reaches|reach|exceeded|exceeds|exceed|topped|tops|surpassed|surpasses|totalled|totaled|\
    totals|numbered|numbers|averaged|averages|equalled|equaled|equals|neared|nears|approached";

/// Words that no name ends with: what they stand for or lead on to is elsewhere.
pub(super) const OPEN_ENDS: &str =
    "alone|it|them|this|that|these|those|least|most|than|an|a|the|more|less|every";

/// Verbs of what others do by somebody's will, behind whom that follows: `would allow 300 people to apply`.
pub(super) const LETTING: &str = "ordered|invited|prompted|allow|allows|allowed|enable|enables|enabled|let|lets|help|helps|helped|urge|urges|urged|ask|asks|asked|\
    force|forces|forced|require|requires|required|encourage|encourages|encouraged|want|wants|wanted|permit|permits|permitted";

/// Verbs of those who say how much something is: `put the cost at £3 million`.
pub(super) const PUTTING: &str = "put|puts|estimated|estimates|valued|values";

/// Those who say what others have.
pub(super) const TELLERS: &str = "police|rescuers|authorities|doctors|organisers|survey|poll|study|report|estimate|estimates|economists|analysts|experts|insurers|officials|ministry|government|researchers|scientists";

/// Participles of what is done by what was said before, where their form is not that of others.
const DOING: &str = "building=built|selling=sold|spending=spent|losing=lost|making=made|paying=paid|sending=sent|bringing=brought in|buying=bought|giving=given|cutting=cut|\
    carrying=carried|supplying=supplied|burying=buried|leaving=|taking=|costing=|holding=held|being=|having=|getting=|going=|coming=|falling=|rising=|growing=|beating=|winning=won|\
    including=|according=|following=|using=used|representing=|meaning=|equalling=|totalling=|averaging=|reaching=|ranging=|counting=|remaining=|standing=|running=|setting=|putting=|\
    hitting=hit|seeing=|finding=found|keeping=|showing=|saying=|telling=|becoming=|leading=|measuring=|lasting=|exceeding=|numbering=|needing=|wearing=|weighing=|feeding=fed|bordering=|approaching=|nearing=|seeking=|passing=|topping=|concerning=|involving=involved|regarding=|beginning=|ending=|starting=|excluding=|aged=|living=|amounting=|moving=|climbing=|dropping=|working=|joining=|citing=|adding=added|covering=|rating=|ranking=|arguing=|claiming=|noting=|warning=|suggesting=|calling=|asking=|wanting=|hoping=|expecting=|planning=|aiming=|promising=|offering=offered|denying=|\
    stealing=stolen|throwing=thrown|driving=driven|shooting=shot|writing=written|catching=caught|teaching=taught|drawing=drawn|breaking=broken|eating=eaten|striking=struck|\
    sinking=sunk|shutting=shut|drinking=drunk|choosing=chosen|flying=flown|fighting=fought|laying=laid|letting=let|lending=lent|sweeping=swept|tearing=torn|digging=dug|\
    forgetting=|hiding=hidden|burning=burnt|dealing=|meeting=|reading=read|riding=ridden|shaking=shaken|shedding=shed|sitting=|sleeping=|speaking=|splitting=split|swimming=|\
    thinking=|understanding=|waking=|withdrawing=withdrawn|spreading=spread|freezing=frozen|feeling=|hearing=heard|knowing=|overtaking=overtaken|undergoing=|lying=|dying=";

/// What is done with a thing by what `deed` says, if that is a word in `ing`: `killed` for `killing`.
pub(super) fn done_by(deed: &str) -> Option<String> {
    let stem = deed.strip_suffix("ing").filter(|it| it.len() > 2)?;
    if let Some(done) = paired(deed, DOING) {
        return Some(done.to_owned()).filter(|it| !it.is_empty());
    }
    let single = stem.strip_suffix('e').unwrap_or(stem);
    Some(format!("{single}ed"))
}

/// Verbs before which what follows did not happen: `proposed moving the school, saving £196,000`.
pub(super) const UNREAL_DEEDS: &str = "propose|suggested|suggests|considered|considering|threatened|tried|attempted|avoided|prevented|rejected|refused|risk|risks|ruled|to";

/// Verbs by which something rises, and those by which it falls.
pub(super) const RISING: &str = "rose|grew|climbed|increased|jumped|surged|soared|rise|grow|climb|increase|rises|grows|increases|risen|grown|\
    accelerated|expanded|rising|advancing|gaining|growing|climbing|increasing|rebounded|recovered|advanced|swelled|inched|edged|ticked|crept";
pub(super) const FALLING: &str = "fell|dropped|declined|decreased|slipped|shrank|narrowed|dipped|plunged|sank|slid|drop|decline|decrease|falls|drops|falling|dropping|\
    declines|fallen|declining|decreasing|slipping|slowed|eased|tumbled|shrunk|contracted|slumped|halved|reduced";

/// Nouns that say how much something changed.
pub(super) const DIFFERENCES: &str =
    "rise|fall|drop|decline|increase|decrease|gain|jump|reduction|slump|surge|dip|cut";

/// How figures are told in a verb, and how much something changed by it.
pub(super) const MULTIPLYING: &str =
    "doubled=rise|tripled=rise|trebled=rise|quadrupled=rise|halved=fall";

/// What amounts are measured against.
pub(super) const STANDARDS: &str =
    "average|mean|median|target|limit|standard|norm|peak|record|forecast|quota|budget";

/// Nouns before which their amount stands: `a £5 million funding gap`.
pub(super) const AMOUNT_NOUNS: &str = "gap|deficit|shortfall|surplus|overspend|underspend|loss|profit|debt|fine|penalty|grant|loan|contract|deal|fund|budget|investment|bill|prize|reward|bonus|increase|rise|fall|cut|drop|reduction|discount|stake|levy|fee|donation|settlement|package|order|payment|payout|subsidy|mortgage|pledge|bid|takeover|dividend|award|charge|bail|ransom|boost|saving|windfall|bailout|refund|salary|rent|deposit|endowment|tariff|duty|tax|share|holding|margin|lead|surcharge|turnout|interest";

/// What is done with amounts.
pub(super) const AMOUNTS: &str = "paid|earned|spent|raised|brought in|attracted|taken|taken in|drawn|recovered|moved|handled|landed|caught|shipped|sold|bought|received|collected|invested|lent|borrowed|donated|pledged|awarded|used|produced|generated|consumed|granted|saved";

/// Verbs that help others.
pub(super) const HELPING: &str = "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|isn't|aren't|wasn't|weren't|won't|didn't|doesn't|don't|hasn't|haven't|cannot";

/// Words that a verb follows.
pub(super) const MODALS: &str =
    "will|would|can|could|may|might|must|should|cannot|won't|wouldn't|can't|couldn't";

/// Words before a verb that are no subject of it, beside those in `ly`.
pub(super) const ADVERBS: &str = "also|first|still|now|already|never|always|often|not|then|once|just|even|again|soon|later|nevertheless|nonetheless|however|meanwhile|instead|therefore";

/// Other verbs, in the forms that nouns have not.
pub(super) const VERBS: &str = "\
    costs|cost|makes|wins|builds|gives|got|gets|left|leaves|keeps|put|puts|set|sets|runs|sends|\
    sees|stood|stands|brings|came|comes|lends|leads|meets|read|draws|broke|began|begins|became|\
    becomes|buys|hit|hits|needs|covers|includes|expects|remains|adds|accounts|represents|\
    provides|allows|wants|hopes|works|live|lives|flew|thought|felt|swam|wore|chose|carries|carry|\
    expect|need|use|make|come|take|closes|opens|charges|attends|contains|exceeds|reaches|owes|\
    owe|faces|crosses|weighs|supplies|spans|seats|equals|ranges|lays|sat|sits|spend|sell|give|\
    bring|buy|earn|include|remain|provide|become|send|oppose|account|shed|beat|bears|backs|face|\
    relies|rely|depends|slept|subscribe|subscribes|matches|serve|draw|plans|plan|proposes|aims|\
    forecasts|protects|recommend|recommends|follow|follows|stays|stay|keep|lie|lies|looks|connects|joins|oversees|grants|kills|\
    know|knows|taken|thrown|given|shown|seen|driven|stand|overtook|overtakes|loses|averages|\
    approaches|dealt|deals|seeks|struck|swept|spoke|fought|drank|ate|wound|withdrew|rode|spread|\
    hurt|cast|went|goes";

/// Verbs behind a plural; elsewhere they are nouns.
pub(super) const OF_MANY: &str = "pay|work|vote|travel|visit|rent|support|call|help|study|report|apply|sign|share|play|drive|walk|join|claim|miss|wait|watch|supply|return|die|sleep|trade|show|fall|match|cross|rank|score|test|turn|attempt|fail|sit|attend|speak|own|commute|benefit|qualify|suffer|belong|enter|place|encounter|identify|hold|leave|cycle|compete";

/// Words behind a figure that measure it against something else.
pub(super) const COMPARING: &str = "more|less|fewer|higher|lower|above|below|better|worse|faster|slower|short|than|over|under|late|early|ahead|\
    behind|off|worth|instead|times|compared|against|versus|out|as|longer|shorter|old|older|younger|away|apart|or|long|wide|high|tall|deep|thick|square";

/// Numerals that stand for things which were counted before.
pub(super) const NUMERALS: &str =
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|others";

/// Units of time.
pub(super) const SPANS: &str =
    "year|month|week|day|hour|minute|second|night|quarter|decade|weekend";

/// Words before which a phrase ends that a time may end.
pub(super) const AFTER_TIMES: &str = "from|following|to|against|compared|with|and|but|while|whereas|or|although|though|because|when|\
    after|before|as|if|unless|since|which|who|that|where";

/// People, of whom a label says `who`.
pub(super) const PEOPLE: &str = "people|motorists|firefighters|examiners|immigrants|patients|pupils|students|residents|households|workers|voters|teachers|women|men|girls|boys|children|adults|members|employees|staff|\
    drivers|passengers|visitors|families|tenants|renters|landlords|owners|farmers|fishers|nurses|doctors|officers|teenagers|candidates|shoppers|customers|buyers|drinkers|parents|\
    players|fans|migrants|refugees|volunteers|observers|respondents|graduates|homeowners|lawyers|others|americans|britons|soldiers|victims|councillors|ministers|scientists|experts|guests|tourists|commuters|cyclists|pedestrians|inmates|veterans|troops|protesters|participants|prisoners|crew|jobseekers|users|subscribers|readers|retailers|traders|bosses|pensioners|audiences|mothers|fathers|those";

/// Other things that are many without an `s`.
pub(super) const PLURALS: &str =
    "cattle|sheep|fish|salmon|trout|deer|geese|mice|teeth|aircraft|livestock|poultry|police|craft";

/// Ends of words that hold a verb.
pub(super) const CONTRACTED: [&str; 10] =
    ["'ve", "’ve", "'ll", "’ll", "'re", "’re", "'d", "’d", "'m", "’m"];

/// Ends of common nouns, those of names of peoples, and places.
pub(super) const NOUN_ENDS: [&str; 12] =
    ["tion", "ment", "ity", "ing", "age", "ship", "ness", "ume", "enue", "come", "ence", "ance"];
pub(super) const PEOPLE_ENDS: [&str; 5] = ["ish", "ese", "ian", "ican", "ean"];
pub(super) const PLACES: &str = "London|Britain|England|Scotland|Wales|Ireland|Europe|Africa|Asia|America|China|India|Japan|France|Germany|Russia|Texas|Paris|Brussels|Athens|\
    Kansas|Arkansas|Illinois|Massachusetts|French|German|Dutch|Greek|Swiss|Congress|Leeds|Los|New|San|Saint|North|South|East|West|Northern|Southern|Canada|California|Florida|Washington|Ohio|Hurricane|Storm|Christmas|Easter|Lent|Ramadan";
