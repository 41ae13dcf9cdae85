//! The table of all figures.

use leptos::prelude::*;

use super::{Context, former::former};
use crate::{
    fragment,
    islands::Figures,
    report::{Place, Report, Section, Statistic, address::Address, text::plain_text},
    words::Words,
};

/// How many columns the table has: section, label, value, unit, period, and the link to the text.
pub const COLUMNS: usize = 6;

/// The texts of the table's head.
#[must_use]
pub fn head(report: &Report) -> [&'static str; COLUMNS] {
    let words = Words::of(&report.language);
    [
        words.column_section,
        words.column_label,
        words.column_value,
        words.column_unit,
        words.column_period,
        words.column_sentence,
    ]
}

/// The texts of the table's rows, in the order of the report; empty where there is nothing to say.
pub fn rows(report: &Report) -> impl Iterator<Item = [String; COLUMNS]> {
    report.statistics.iter().map(|it| cells(report, it))
}

fn cells(report: &Report, statistic: &Statistic) -> [String; COLUMNS] {
    let words = Words::of(&report.language);
    let section = report
        .section_at(statistic.place)
        .map_or_else(|| words.prologue.to_owned(), |section| section_name(report, section));
    [
        section,
        statistic.label.clone(),
        statistic.text.clone(),
        statistic.number.as_ref().map(|number| number.unit().to_owned()).unwrap_or_default(),
        statistic.period.clone().unwrap_or_default(),
        words.to_sentence.to_owned(),
    ]
}

/// Every statistic of the report as a table, with its downloads; nothing where there are none.
///
/// On a screen style makes grids of its rows (`style/figures.css`), for which some browsers forget
/// what they are: so the roles stand here. Filter, search and sort need the `Figures` island;
/// without it the table is whole, in the order of the text.
#[component]
pub fn FiguresTable(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context.clone();
    (!report.statistics.is_empty()).then(|| {
        let rows = report
            .statistics
            .iter()
            .enumerate()
            .map(|(order, it)| row(&context, order, it))
            .collect_view();
        let id = Address::Figures.fragment();
        let heading = fragment::heading(&id);
        view! {
            <section class="figures" id=id aria-labelledby=heading>
                <h2 class="figures__heading" id=heading.clone() tabindex="-1">{words.figures}</h2>
                <p class="figures__note">{words.figures_note}</p>
                <p class="figures__downloads">
                    <a href="data/figures.csv" download="figures.csv">{words.download_csv}</a>
                    <a href="data/figures.json" download="figures.json">{words.download_json}</a>
                </p>
                <Figures>
                    <div class="figures__body" data-count=words.figures_count>
                        <Controls context=context.clone() />
                        <div class="figures__scroll" data-piece=true role="region" tabindex="0" aria-label=words.figures_caption>
                            <table role="table" class="figures__table">
                                <caption class="figures__caption">{words.figures_caption}</caption>
                                <thead role="rowgroup">
                                    <tr role="row">{columns(&report, words)}</tr>
                                </thead>
                                <tbody role="rowgroup">{rows}</tbody>
                            </table>
                        </div>
                    </div>
                </Figures>
            </section>
        }
    })
}

/// The choice of a section and the search.
#[component]
fn Controls(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context;
    let option = |value: String, name: String| view! { <option value=value>{name}</option> };
    let has_prologue = report.statistics_at(Place::Prologue).next().is_some();
    let prologue = has_prologue.then(|| option("prologue".to_owned(), words.prologue.to_owned()));
    let sections = report
        .sections
        .iter()
        .chain(
            report
                .epilogue
                .iter()
                .filter(|_| report.statistics_at(Place::Epilogue).next().is_some()),
        )
        .map(|section| option(section.id.to_string(), section_name(&report, section)))
        .collect_view();
    view! {
        <div class="figures__controls script-only" role="search" aria-label=words.figures>
            <label class="figures__control">
                <span class="figures__control-name">{words.filter_section}</span>
                <select data-filter="section">
                    {option(String::new(), words.filter_all.to_owned())} {prologue} {sections}
                </select>
            </label>
            <label class="figures__control">
                <span class="figures__control-name">{words.filter_text}</span>
                <input type="search" data-filter="text" autocomplete="off" />
            </label>
        </div>
    }
}

/// The head: all columns but the last can sort.
fn columns(report: &Report, words: &'static Words) -> impl IntoView + use<> {
    const KEYS: [&str; COLUMNS - 1] = ["section", "label", "value", "unit", "period"];
    let [sortable @ .., sentence] = head(report);
    let sortable = KEYS.into_iter().zip(sortable).map(|(key, name)| {
        view! {
            <th role="columnheader" scope="col" class=format!("figures__{key}")>
                <span class="figures__column">{name}</span>
                <button class="figures__sort script-only" type="button" data-sort=key>
                    <span class="visually-hidden">{words.sort_by}{name}</span>
                </button>
            </th>
        }
    });
    let sentence = view! {
        <th role="columnheader" scope="col" class="figures__sentence">{sentence}</th>
    };
    (sortable.collect_view(), sentence)
}

fn row(context: &Context, order: usize, statistic: &Statistic) -> impl IntoView + use<> {
    let Context { report, words, .. } = context;
    let key = report
        .section_at(statistic.place)
        .map_or_else(|| "prologue".to_owned(), |section| section.id.to_string());
    let number = statistic.number.as_ref();
    let amount = number.and_then(|number| number.value()).map(|value| value.to_string());
    let [section, label, value, unit, period, link] = cells(report, statistic);
    let or_none = |text: String| match text.is_empty() {
        false => text.into_any(),
        true => view! { <span class="figures__none">{words.none}</span> }.into_any(),
    };
    let address = Address::Row(statistic.id.clone());
    let former = former(context, &address);
    view! {
        <tr role="row" id=address.fragment() data-piece=true data-section=key data-order=order data-value=amount>
            <td role="cell" class="figures__section">{section}</td>
            <th role="rowheader" scope="row" class="figures__label">{former} {label.clone()}</th>
            <td role="cell" class="figures__value">{value}</td>
            <td role="cell" class="figures__unit">{or_none(unit)}</td>
            <td role="cell" class="figures__period">{or_none(period)}</td>
            <td role="cell" class="figures__sentence">
                <a href=Address::Statistic(statistic.id.clone()).link()>
                    {link} <span class="visually-hidden">{words.colon}{label}</span>
                </a>
            </td>
        </tr>
    }
}

fn section_name(report: &Report, section: &Section) -> String {
    section.kicker.clone().unwrap_or_else(|| plain_text(report, &section.heading))
}
