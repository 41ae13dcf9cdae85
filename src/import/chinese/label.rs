//! Labels in Chinese: a name where the structure of a clause gives one (`name`, `rules`), else the words around the
//! figure as they stand (`quotation`).

mod against;
mod asked;
mod before;
mod carried;
mod clause;
mod context;
mod counted;
mod limits;
mod list;
mod measure;
mod name;
mod opener;
mod owner;
mod parallel;
mod phrase;
mod quotation;
mod rules;
mod several;
mod share;
mod thing;
mod words;

use std::ops::Range;

use self::{
    clause::{Clause, Text},
    name::{Name, Sentence},
    opener::{opens_plan, region, scope, topic, turns},
};
use crate::import::{
    heading::{chapter_mark, item_mark},
    language::Proposal,
    quantity::Quantity,
};

/// Most clauses that are read together.
const MOST: usize = 40;

/// A label for each of `figures` under `headings`, which hold for `periods`.
pub(super) fn proposals(
    text: &str,
    headings: &[String],
    figures: &[Quantity],
    periods: Vec<Option<String>>,
) -> Vec<Proposal> {
    let proposal = |period| Proposal { period, ..Proposal::default() };
    let mut proposals: Vec<_> = periods.into_iter().map(proposal).collect();
    let start = chapter_mark(text).unwrap_or_else(|| super::dateline(text));
    let range = start..text.len();
    let text = Text::new(text, figures);
    let is_plan = headings.iter().any(|it| opens_plan(it));
    let whole = Whole { scope: text.heading(range.start), named: None, thing: "", is_plan };
    let mark = if whole.scope.is_empty() { item_mark(text.raw(range.clone())) } else { 0 };
    read(&text, range.start + mark..range.end, &whole, &mut proposals);
    proposals
}

/// What a stretch of a text is said of.
struct Whole<'a> {
    /// What the heading of its paragraph names.
    scope: &'a str,
    /// What is named directly before the bracket that it is the inside of.
    named: Option<&'a Name>,
    /// The thing before that bracket, where nothing is named: 南延线（全长12公里）.
    thing: &'a str,
    /// Whether it is only planned.
    is_plan: bool,
}

/// Reads a stretch of a text: the whole, or the inside of a bracket.
fn read<'a>(text: &Text<'a>, range: Range<usize>, whole: &Whole<'a>, proposals: &mut [Proposal]) {
    let clauses = text.clauses(range);
    let sentences = clauses.split_inclusive(|it| !"，：".contains(it.stop));
    let mut earlier: Vec<Name> = Vec::new();
    let mut told_of = "";
    let (mut before, mut goes_on, mut frame) = (whole.scope, false, "");
    // 企业事业单位中，: whether more than the sentence is told of them alone is not certain.
    let is_of_some = |it: &[Clause]| it.first().is_some_and(|it| text.names_whole(it));
    let is_limited = is_of_some(&clauses);
    let mut is_plan = whole.is_plan;
    for clauses in sentences.flat_map(|it| it.chunks(MOST)) {
        let opener = clauses.first().filter(|it| it.stop == '：');
        is_plan |= opener.is_some_and(|it| opens_plan(text.raw(it.range.clone())));
        let opens = clauses.first().and_then(|it| region(text, it));
        let own = clauses.first().and_then(|it| scope(text, it));
        let own = own.or(opens.filter(|it| it.is_empty())).unwrap_or(before);
        frame = clauses.first().and_then(|it| carried::frame(text, it)).unwrap_or(frame);
        let mut sentence = Sentence {
            text,
            clauses,
            whole: whole.named,
            thing: whole.thing,
            scope: own,
            frame,
            topic: clauses.first().and_then(|it| topic(text, it)),
            is_plan,
            goes_on,
            earlier: &earlier,
            named: Vec::new(),
        };
        let mut is_turned = false;
        for (at, clause) in clauses.iter().enumerate() {
            is_turned |= at > 0 && !own.is_empty() && turns(text.raw(clause.range.clone()));
            sentence.named.push(Vec::new());
            for (place, item) in clause.items.iter().enumerate() {
                let name = (!is_turned).then(|| sentence.name(place, proposals)).flatten();
                let (quoted, longer) = quotation::of(text, clauses, at, place);
                let proposal = &mut proposals[item.figure];
                let is_told = !is_limited || is_of_some(clauses);
                proposal.is_sure = name.as_ref().is_some_and(|it| it.is_sure && is_told);
                (proposal.label, proposal.longer) = match &name {
                    Some(name) => (name.label.clone(), quoted),
                    None => (quoted, longer),
                };
                sentence.named[at].push(name);
            }
            for bracket in &clause.brackets {
                let last = clause.items.iter().rposition(|it| it.tail.start == bracket.start);
                let named = last.and_then(|it| sentence.named[at][it].as_ref());
                let thing = thing::before_bracket(text, clause, bracket.start);
                let whole = Whole { scope: whole.scope, named, thing: &thing, is_plan };
                let inside = bracket.start + '（'.len_utf8()..bracket.end - '）'.len_utf8();
                read(text, inside, &whole, proposals);
            }
        }
        // 异议理由里，影响采光排第一，占58%；其次是噪音
        goes_on = clauses.last().is_some_and(|it| it.stop == '；');
        // 京津冀区域优良天数比例为36%。PM2.5浓度为128微克。
        told_of = opens.unwrap_or(told_of);
        before = match whole.scope {
            _ if goes_on => own,
            "" => told_of,
            scope => scope,
        };
        let named = sentence.named.into_iter().flatten().flatten();
        earlier = named.filter(|it| it.is_level).collect();
    }
}
