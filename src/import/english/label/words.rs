//! Words by which English labels are made; lists of them have `|` between.

/// Words at the beginning of a clause that only join it to the one before.
pub(super) const OPENING: &str = "whose|and|but|while|which|that|with|when|so|or|after|although|though|as|because|then|now|\
    meanwhile|however|also|since|where|who|yet|plus|including|along|below|above|against|compared|than|versus|about|some|another|only|just|nearly|almost|saying";

/// Words at the end that only join to what follows.
pub(super) const JOINING: &str = "to|by|of|at|with|from|for|in|on|a|an|the|and|or|was|were|is|are|be|been|than|only|just|\
    another|about|some|between|over|under|into|as|that|which|who|its|their|his|her|our|these|those|this|but|while|\
    now|still|also|already|nearly|almost|estimated|around|per|nor|if|when|so|had|has|have|will|would|each|every|\
    every|against|within|during|through|via|not|more|less|another|worth";

/// Words before a noun.
pub(super) const ARTICLES: &str =
    "the|a|an|its|their|his|her|our|those|these|all|this|that|my|your|of|and|no|some|each";

/// Words that say whose a noun is.
pub(super) const OWNING: &str = "its|their|his|her|our|my|your";

pub(super) const PRONOUNS: &str =
    "it|they|he|she|we|i|you|this|that|which|who|these|those|one|others|them";

/// Prepositions with which a clause has no subject.
pub(super) const PLACING: &str =
    "at|with|for|in|on|by|from|to|under|over|within|across|among|into|of|between";

/// Words that make a clause speak of the noun before it.
pub(super) const RELATIVE: &str = "who|which|whose|where";

/// Words between a subject and its verb.
pub(super) const ADVERBS: &str = "now|also|still|already|then|never|always|often|just|only|even|once|again|not|currently|\
    largely|mainly|mostly|recently|since|alone|together|each|all|both";

/// Participles before things that are said to be in some state.
pub(super) const LEAVING: &str = "leaving|making|keeping";

/// What people are asked in, who are counted.
pub(super) const ASKING: &str = "survey|poll|study|sample|review|analysis|questionnaire";

/// Verbs before what somebody says.
pub(super) const SAYING: &str = "says|say|said|saying|found|estimates|estimated|show|shows|showed|reported|reports|believes|expects|added|adding|\
    warned|hopes|noted|conceded|reckons|argued|argues|claimed|insisted|announced";

pub(super) const MODALS: &str = "will|would|can|could|may|might|must|should";

/// Words at the end of a stem that do not go with a thing.
pub(super) const LOOSE: &str = "estimated|a|an|the|and|about|some|only|just|nearly|almost|around|another|than|its|their|\
    or|as|more|total|every|each|extra|further|additional";

/// Measures before a thing.
pub(super) const MEASURES: &str = "an average of|a total of|a number of|a record|the number of";

/// Verbs that change an amount to another.
pub(super) const TURNS: &str = "retires|retire|starts|start|joins|signs|involves|features|cut|raised|lowered|reduced|revised|moved|changed";

/// Verbs that say how an amount changed.
pub(super) const CHANGES: &str = "rose|fell|grew|climbed|dropped|declined|increased|decreased|jumped|slipped|gained|\
    lost|edged|shrank|widened|narrowed|dipped|surged|soared|plunged|sank|slid|rise|fall|grow|climb|drop|decline|\
    increase|decrease|jump|rises|falls|grows|goes|went|go|risen|fallen|grown|improved|revised|eased|doubled|halved|expanded|slowed|ticked|rising|falling|growing|gone|shot|crept|tumbled|doubles|quadrupled|tripled|swelled|swollen";

/// Other verbs, in the forms that nouns have not.
pub(super) const VERBS: &str = "retires|retire|starts|start|joins|signs|involves|features|cut|raised|lowered|reduced|moved|is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\
    costs|cost|made|makes|won|wins|sold|sells|paid|pays|said|says|built|builds|held|holds|took|takes|gave|gives|got|\
    gets|left|leaves|kept|keeps|spent|spends|put|puts|set|sets|ran|runs|sent|sends|saw|sees|stood|stands|brought|\
    brings|came|comes|lent|lends|led|leads|met|meets|read|drew|draws|drove|broke|began|begins|became|becomes|bought|\
    buys|hit|hits|earns|needs|employs|serves|covers|includes|produces|expects|foresees|plans|owns|remains|adds|\
    totals|accounts|represents|provides|receives|uses|allows|wants|hopes|works|live|lives|shows|found|finds|lost|\
    wrote|taught|fed|flew|grew|shut|told|thought|felt|caught|drove|stole|swam|threw|wore|chose|carries|carry|employ|\
    expect|own|need|use|pay|make|come|take|say|closes|opens|charges|attends|contains|exceeds|reaches|scored|owes|owe|faces|crosses|weighs|supplies|spans|seats|\
    equals|generates|attracts|treats|irrigates|ranges|operates|laid|lays|sat|sits|spend|sell|give|bring|buy|earn|include|remain|\
    receive|provide|become|send|oppose";

/// Words that compare an amount with another.
pub(super) const COMPARING: &str = "fewer|more|less|higher|lower|above|below|better|worse|faster|slower|short|on|from|compared|against|than";

/// Verbs that help others: what stands before any other verb is a noun.
pub(super) const HELPING: &str = "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\
    not|also|now";

/// Units that a rate is given for.
pub(super) const UNITS: &str = "year|month|week|day|hour|minute|second|night|person|head|share|tonne|ton|litre|liter|\
    mile|kilometre|kilometer|unit|square|barrel|household|ticket|visit|pupil|student|quarter|kilo|kilogram|bushel|kg|quintal|acre|hectare|fan|head|ride|pass|seat|pound|gallon|foot|metre|meter";

pub(super) const MAGNITUDES: &str =
    "thousand|million|billion|trillion|lakh|crore|dozen|hundred|m |bn |k ";

/// How the number of a change begins.
pub(super) const SIGNED: [&str; 7] = ["minus", "plus", "-", "+", "−", "up", "down"];

/// Adjectives of measure and their nouns.
pub(super) const DIMENSIONS: [(&str, &str); 8] = [
    ("long", "Length"),
    ("wide", "Width"),
    ("high", "Height"),
    ("tall", "Height"),
    ("deep", "Depth"),
    ("thick", "Thickness"),
    ("old", "Age"),
    ("away", "Distance"),
];

/// Verbs of which a figure is the whole object: the label is their subject.
pub(super) const AMOUNTING: &str = "came to|comes to|amounted to|amounts to|stood at|stands at|stand at|adds up to|added up to|\
    was put at|were put at|is put at|amounted to a mere|works out at";

/// Verbs that say of somebody what he says, whatever follows.
pub(super) const TELLING: &str = "said|says|believes|reckons|noted|conceded|argued|argues|insisted";

/// Verbs with "in", and words that belong to any verb, where an amount follows: brought in, sold for.
pub(super) const TAKING: &str = "brought|brings|bring|took|takes|put|puts|came|pulled|raked";
pub(super) const ASKED: &str = "asking|asks|asked|calling|calls|called|paying|looking";
pub(super) const PARTICLES: &str = "for|at|on";

/// Nouns of what an amount is told as, behind the clause that says of what.
pub(super) const CHANGE_NOUNS: &str = "rise|fall|increase|decrease|drop|decline|gain|loss|jump|deficit|surplus|shortfall|\
    improvement|reduction|cut|saving|profit|majority|margin|average|median|total|rate|share";

/// People who speak for others: what they call it is not they.
pub(super) const SPEAKERS: &str = "minister|president|chief|official|spokesman|spokeswoman|spokesperson|mayor|manager|director|\
    chair|chairman|chairwoman|owner|professor|member|leader|head|executive|officer|secretary|commissioner|economist|analyst";

/// Prepositions of a thing's place in a clause, by which two figures of it are parallel.
pub(super) const PARALLEL: &str = "with|for|in|on|at|to|from|by|against|of";

/// Prepositions before the name that a clause ends with, beside [`PLACING`].
pub(super) const BEFORE_NAMES: &str = "through|after|before|since|behind|outside|near|against|during|around|than|without|about|as|plus|and|or";

/// Numbers that newspapers print in words.
pub(super) const SMALL: &str = "two|three|four|five|six|seven|eight|nine|ten";
