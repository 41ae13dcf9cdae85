//! The figures as data: `data/figures.json` and `data/figures.csv`.

use serde::Serialize;

use super::{PublishError, Site};
use crate::{
    messages::Message,
    report::{Report, Statistic, address::Address, text::plain_text},
    share,
};

/// One figure as exported; JSON and CSV have the same columns in this order.
#[derive(Debug, Serialize)]
struct Figure {
    id: String,
    label: String,
    /// The text as it stands in the report.
    value: String,
    /// The exact value as decimal text, which no reader rounds; none where the text has no single
    /// value, as in a compound or a range.
    number: Option<String>,
    /// How the number bounds what is meant: exact, about, at-least, nearly, at-most.
    bound: Option<&'static str>,
    unit: Option<String>,
    period: Option<String>,
    section: Option<String>,
    sentence: String,
    url: String,
}

impl Figure {
    fn new(report: &Report, statistic: &Statistic) -> Self {
        let number = statistic.number.as_ref();
        let single = number.filter(|number| number.upper().is_none());
        let value = single.and_then(|number| number.value());
        let unit = number.map(|number| number.unit().to_owned());
        let section = report.section_at(statistic.place);
        Self {
            id: statistic.id.to_string(),
            label: statistic.label.clone(),
            value: statistic.text.clone(),
            number: value.map(|value| value.to_string()),
            bound: value.and(number).map(|number| number.bound().as_str()),
            unit: unit.filter(|unit| !unit.is_empty()),
            period: statistic.period.clone(),
            section: section.map(|section| plain_text(report, &section.heading)),
            sentence: statistic.sentence.clone(),
            url: share::link(report, &Address::Statistic(statistic.id.clone())),
        }
    }

    fn cells(&self) -> [&str; 10] {
        [
            &self.id,
            &self.label,
            &self.value,
            self.number.as_deref().unwrap_or_default(),
            self.bound.unwrap_or_default(),
            self.unit.as_deref().unwrap_or_default(),
            self.period.as_deref().unwrap_or_default(),
            self.section.as_deref().unwrap_or_default(),
            &self.sentence,
            &self.url,
        ]
    }
}

const COLUMNS: [&str; 10] =
    ["id", "label", "value", "number", "bound", "unit", "period", "section", "sentence", "url"];

/// Writes the figures of `report`; nothing where there are none.
///
/// # Errors
/// When a file cannot be written.
pub fn publish(report: &Report, site: &mut Site) -> Result<(), PublishError> {
    let figures: Vec<Figure> =
        report.statistics.iter().map(|statistic| Figure::new(report, statistic)).collect();
    if figures.is_empty() {
        return Ok(());
    }
    let json = serde_json::to_string_pretty(&figures).map_err(|error| {
        PublishError::file("data/figures.json".as_ref(), Message::foreign(error))
    })?;
    site.write("data/figures.json", (json + "\n").as_bytes())?;
    site.write("data/figures.csv", csv(&figures).as_bytes())
}

/// RFC 4180, with a byte order mark: without one Excel takes Chinese for something else.
fn csv(figures: &[Figure]) -> String {
    let rows = std::iter::once(COLUMNS).chain(figures.iter().map(Figure::cells));
    rows.fold("\u{feff}".to_owned(), |mut csv, cells| {
        csv.push_str(&cells.map(cell).join(","));
        csv.push_str("\r\n");
        csv
    })
}

fn cell(text: &str) -> String {
    let text = if is_formula(text) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// Whether a spreadsheet might compute `text`, which an apostrophe then tells it not to. A sign
/// before a number begins a formula only if something computes with that number.
fn is_formula(text: &str) -> bool {
    let Some(unsigned) = text.strip_prefix(['+', '-', '＋', '－']) else {
        return text.starts_with(['=', '＝', '@', '＠', '\t', '\r']);
    };
    let after = unsigned.trim_start_matches(|c: char| c.is_numeric() || ".,%％".contains(c));
    let computes = |c: char| "+-*/^&=<>:＋－＊／＝".contains(c);
    !unsigned.starts_with(char::is_numeric)
        || after.trim_start().starts_with(computes)
        || after.contains(['(', '|', '!'])
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_with_commas_and_quotes_are_quoted() {
        assert_eq!(cell("60余万人次"), "60余万人次");
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("他说\"好\""), "\"他说\"\"好\"\"\"");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in [
            "=1+1",
            "＝1+1",
            "@SUM(A1)",
            "＠SUM(A1)",
            "\t=1+1",
            "-A1",
            "-(1)",
            "+",
            "-1+cmd()",
            "-1 + A1",
            "-2%*3",
            "－1＋A1",
            "+1&A1",
            "-1:A9",
            "-1 cmd|'/C calc'!A0",
            "+3 SUM(A1)",
        ] {
            assert_eq!(cell(text), format!("'{text}"));
        }
    }

    #[test]
    fn figures_with_a_sign_stay_as_they_are() {
        for text in [
            "-5 °C",
            "-2.6%",
            "-2.6 percentage points",
            "+3 seats",
            "-10%~-15%",
            "－5度",
            "−5 °C",
            "+3.5万人",
            "-120 km/h",
            "1+27",
            "-5",
        ] {
            assert_eq!(cell(text), text);
        }
        assert_eq!(cell("-5,000 m"), "\"-5,000 m\"");
    }
}
