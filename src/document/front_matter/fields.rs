//! The fields of a TOML table, handed out one by one to whoever knows what they mean.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    super::reader::Reader,
    problem::{self, FieldType},
};
use crate::{
    diagnostic::{Diagnostic, Span},
    document::{date, nearest::nearest},
    messages::Message,
    report::names::Moment,
};

/// A table of the front matter. What is wrong in it goes to the reader's problems.
pub(super) struct Fields<'r, 'a, 't> {
    reader: &'r mut Reader<'a>,
    table: &'t DeTable<'t>,
    /// Where the TOML begins in the file.
    base: usize,
    /// Where a missing field is reported.
    at: Span,
    /// What the table is, for messages.
    name: Message,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
}

impl<'r, 'a, 't> Fields<'r, 'a, 't> {
    /// The fields of `table`, none of them handed out yet.
    pub(super) const fn new(
        reader: &'r mut Reader<'a>,
        table: &'t DeTable<'t>,
        base: usize,
        at: Span,
        name: Message,
    ) -> Self {
        Self { reader, table, base, at, name, asked: Vec::new(), missing: Vec::new() }
    }

    /// Notes a problem.
    pub(super) fn report(&mut self, problem: Diagnostic) {
        self.reader.report(problem);
    }

    /// Who reads the whole file.
    pub(super) const fn reader(&mut self) -> &mut Reader<'a> {
        self.reader
    }

    /// The text of `key`, if it is there.
    pub(super) fn text(&mut self, key: &'static str) -> Option<(String, Span)> {
        let value = self.value(key)?;
        self.string(key, value)
    }

    /// The text of `key`, which must be there.
    pub(super) fn required(&mut self, key: &'static str) -> Option<(String, Span)> {
        self.require(key);
        self.text(key)
    }

    /// The moment of `key`, if it is there.
    pub(super) fn moment(&mut self, key: &'static str) -> Option<(Moment, Span)> {
        let value = self.value(key)?;
        let at = self.place(value);
        let DeValue::Datetime(moment) = value.get_ref() else {
            let meant = value.get_ref().as_str().and_then(date::meant);
            self.report(match meant {
                Some(meant) => problem::moment_in_quotes(at, key, &meant),
                None => problem::field_type(at, key, FieldType::Moment),
            });
            return None;
        };
        let (Some(date), Some(time), Some(offset)) = (moment.date, moment.time, moment.offset)
        else {
            let meant = date::meant(at.of(self.reader.source));
            self.report(problem::moment_without_offset(at, key, meant.as_deref()));
            return None;
        };
        let (hour, minute, second) = (time.hour, time.minute, time.second.unwrap_or_default());
        let text = format!("{date}T{hour:02}:{minute:02}:{second:02}{offset}");
        Some((Moment::new(&text), at))
    }

    /// The moment of `key`, which must be there.
    pub(super) fn required_moment(&mut self, key: &'static str) -> Option<(Moment, Span)> {
        self.require(key);
        self.moment(key)
    }

    /// The texts of `key`, none if it is not there.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<(String, Span)> {
        self.list(key).unwrap_or_default()
    }

    /// The texts of `key`, which may be there without any.
    pub(super) fn list(&mut self, key: &'static str) -> Option<Vec<(String, Span)>> {
        let value = self.value(key)?;
        let DeValue::Array(values) = value.get_ref() else {
            let at = self.place(value);
            self.report(problem::field_type(at, key, FieldType::Texts));
            return None;
        };
        Some(values.iter().filter_map(|value| self.string(key, value)).collect())
    }

    /// The texts of `key`, at least one.
    pub(super) fn required_texts(&mut self, key: &'static str) -> Option<Vec<String>> {
        self.require(key);
        let texts: Vec<String> = self.texts(key).into_iter().map(|(text, _)| text).collect();
        if let Some(DeValue::Array(values)) = self.table.get(key).map(Spanned::get_ref)
            && values.is_empty()
        {
            self.missing.push(key);
        }
        (!texts.is_empty()).then_some(texts)
    }

    /// What `read` makes of the table `key`, if it is there.
    pub(super) fn table<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Fields<'_, 'a, '_>) -> T,
    ) -> Option<T> {
        let value = self.value(key)?;
        self.inner(key, &format!("[{key}]"), value, read)
    }

    /// What `read` makes of each table in the list `key`.
    pub(super) fn tables<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Fields<'_, 'a, '_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(values) = value.get_ref() else {
            let at = self.place(value);
            self.report(problem::field_type(at, key, FieldType::Tables));
            return Vec::new();
        };
        let name = format!("{key:?}").replace('"', "`");
        values
            .iter()
            .filter_map(|value| self.inner(key, &name, value, |fields| read(fields)).flatten())
            .collect()
    }

    /// Reports the fields that nobody asked for, and those that are missing and not misspelt.
    pub(super) fn finish(mut self) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if !self.asked.contains(&name) {
                let meant = nearest(name, self.asked.iter().copied());
                self.missing.retain(|missing| Some(*missing) != meant);
                let mut at = Span::from(key.span());
                if at.start == at.end {
                    at = Span::from(value.span());
                }
                let at = at.shifted(self.base);
                self.reader.report(problem::unknown_field(
                    at,
                    &self.name,
                    name,
                    meant,
                    &self.asked,
                ));
            }
        }
        for key in self.missing {
            self.reader.report(problem::missing_field(self.at, &self.name, key));
        }
    }

    fn require(&mut self, key: &'static str) {
        if !self.table.contains_key(key) {
            self.missing.push(key);
        }
    }

    fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    fn string(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<(String, Span)> {
        let at = self.place(value);
        let DeValue::String(text) = value.get_ref() else {
            self.report(problem::field_type(at, key, FieldType::Text));
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.report(problem::empty_value(at, key));
            return None;
        }
        Some((text.to_owned(), at))
    }

    fn inner<T>(
        &mut self,
        key: &str,
        name: &str,
        value: &Spanned<DeValue<'_>>,
        read: impl FnOnce(&mut Fields<'_, 'a, '_>) -> T,
    ) -> Option<T> {
        let at = self.place(value);
        let DeValue::Table(table) = value.get_ref() else {
            self.report(problem::field_type(at, key, FieldType::Table));
            return None;
        };
        let mut fields = Fields::new(&mut *self.reader, table, self.base, at, Message::same(name));
        let read = read(&mut fields);
        fields.finish();
        Some(read)
    }

    fn place(&self, value: &Spanned<DeValue<'_>>) -> Span {
        Span::from(value.span()).shifted(self.base).first_line(self.reader.source)
    }
}
