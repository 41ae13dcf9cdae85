//! The table of all figures.

use leptos::prelude::*;

use super::{
    Context,
    former::{former, place},
};
use crate::{
    fragment::{self, Kind},
    islands::Figures,
    report::{Report, Section, Statistic, address::Address, names::Id, text::plain_text},
    words::Words,
};

/// How many columns the table has: label, value, period and note.
const COLUMNS: u8 = 3;

/// The key of the figures that stand before the first section.
const PROLOGUE: &str = "prologue";

/// Every statistic of the report, or of a section, as a table, section by section, with its downloads;
/// nothing where there are none.
///
/// On a screen style makes grids of its rows (`style/figures.css`), for which some browsers forget
/// what they are: so the roles stand here. Filter, search and order need the `Figures` island;
/// without it the table is whole, in the order of the text. A single figure needs none of them.
#[component]
pub fn FiguresTable(
    /// The page.
    context: Context,
    /// The section, where not all figures are wanted; they are few then, and there is nothing to
    /// filter, search and order them with.
    #[prop(optional)]
    only: Option<Id>,
) -> impl IntoView {
    let Context { report, words, standing, .. } = context.clone();
    let mut groups = groups(&report, words);
    groups.retain(|group| only.as_ref().is_none_or(|it| it.as_str() == group.key));
    (!groups.is_empty()).then(|| {
        let is_ordered = only.is_none() && report.statistics.len() > 1;
        let controls = is_ordered.then(|| controls(&groups, words));
        let caption = if only.is_none() { words.figures_caption } else { words.figures_of_section };
        let file = |name: &str| standing.from_page(&["data/", name].concat());
        let bodies = groups.iter().map(|group| body(&context, group)).collect_view();
        let table = view! {
            <table role="table" class="figures__table" data-piece=true>
                <caption class="figures__caption">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row" class="figures__head">{head(words, is_ordered)}</tr>
                </thead>
                {bodies}
            </table>
        };
        let table = match controls {
            Some(controls) => view! {
                <Figures>
                    <div class="figures__body">{controls} {table}</div>
                </Figures>
            }
            .into_any(),
            None => view! { <div class="figures__body">{table}</div> }.into_any(),
        };
        let id = Address::Figures.fragment();
        let heading = fragment::heading(&id);
        view! {
            <section class="figures" id=id aria-labelledby=heading>
                <h2 class="figures__heading" id=heading.clone() tabindex="-1">{words.figures}</h2>
                <p class="figures__note">{words.figures_note}</p>
                <p class="figures__downloads">
                    <a href=file("figures.csv") download="figures.csv">{words.download_csv}</a>
                    <a href=file("figures.json") download="figures.json">{words.download_json}</a>
                </p>
                {table}
            </section>
        }
    })
}

/// The statistics of one section, with their numbers in the order of the text.
struct Group<'a> {
    key: String,
    name: String,
    statistics: Vec<(usize, &'a Statistic)>,
}

fn groups<'a>(report: &'a Report, words: &Words) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (order, statistic) in report.statistics.iter().enumerate() {
        let section = report.section_at(statistic.place);
        let key = section.map_or_else(|| PROLOGUE.to_owned(), |section| section.id.to_string());
        match groups.last_mut() {
            Some(group) if group.key == key => group.statistics.push((order, statistic)),
            _ => {
                let name = section
                    .map_or_else(|| words.prologue.to_owned(), |it| section_name(report, it));
                groups.push(Group { key, name, statistics: vec![(order, statistic)] });
            }
        }
    }
    groups
}

fn section_name(report: &Report, section: &Section) -> String {
    section.kicker.clone().unwrap_or_else(|| plain_text(report, &section.heading))
}

/// The choice of a section, the search, and how many figures they leave.
fn controls(groups: &[Group<'_>], words: &'static Words) -> impl IntoView + use<> {
    let option = |value: String, name: String| view! { <option value=value>{name}</option> };
    let sections =
        groups.iter().map(|group| option(group.key.clone(), group.name.clone())).collect_view();
    view! {
        <div class="figures__controls script-only" role="search" aria-label=words.figures>
            <label class="figures__control">
                <span class="figures__control-name">{words.filter_section}</span>
                <select data-filter="section">
                    {option(String::new(), words.filter_all.to_owned())} {sections}
                </select>
            </label>
            <label class="figures__control">
                <span class="figures__control-name">{words.filter_text}</span>
                <input type="search" data-filter="text" autocomplete="off" />
            </label>
            <p
                class="figures__count"
                role="status"
                data-one=words.figures_count_one
                data-many=words.figures_count
            ></p>
        </div>
    }
}

/// The head: what has an order of its own can give it to the table, if `is_ordered`.
fn head(words: &'static Words, is_ordered: bool) -> impl IntoView {
    let ordering = [("label", words.column_label), ("value", words.column_value)];
    let ordering = ordering.map(|(key, name)| {
        let sort = is_ordered.then(|| {
            view! {
                <button class="figures__sort script-only" type="button" data-sort=key>
                    <span class="visually-hidden">{words.sort_by}{name}</span>
                </button>
            }
        });
        view! {
            <th role="columnheader" scope="col" class=format!("figures__{key}")>
                <span class="figures__column">{name}</span>
                {sort}
            </th>
        }
    });
    let about = view! {
        <th role="columnheader" scope="col" class="figures__about">{words.column_about}</th>
    };
    (ordering.collect_view(), about)
}

fn body(context: &Context, group: &Group<'_>) -> impl IntoView + use<> {
    let rows = group.statistics.iter().map(|(order, it)| row(context, *order, it)).collect_view();
    view! {
        <tbody role="rowgroup" data-section=group.key.clone()>
            <tr role="row" class="figures__group">
                <th role="rowheader" scope="rowgroup" colspan=COLUMNS aria-colspan=COLUMNS>
                    {group.name.clone()}
                </th>
            </tr>
            {rows}
        </tbody>
    }
}

fn row(context: &Context, order: usize, statistic: &Statistic) -> impl IntoView + use<> {
    let Statistic { id, text, label, period, note, derived, number, key, .. } = statistic.clone();
    let (address, sentence) = (Address::Row(id.clone()), Address::Statistic(id.clone()));
    // Every statistic had a card once; now the key ones have.
    let card = (!key).then(|| place(&Kind::Card.fragment(id.as_str()), &address));
    let amount = number.and_then(|number| number.value()).map(|value| value.to_string());
    let formula = derived.map(|formula| format!("{}{formula}", context.words.card_derived));
    // The spaces keep them apart where they are copied or read out.
    let about = [period, note, formula]
        .into_iter()
        .flatten()
        .map(|text| view! { <span class="figures__remark">{text}</span>" " })
        .collect_view();
    view! {
        <tr
            role="row"
            class="figures__row"
            id=address.fragment()
            data-piece=true
            data-order=order
            data-value=amount
        >
            <th role="rowheader" scope="row" class="figures__label">
                {card} {former(context, &address)} <a href=sentence.link()>{label}</a>
            </th>
            <td role="cell" class="figures__value">{text}</td>
            <td role="cell" class="figures__about">{about}</td>
        </tr>
    }
}
