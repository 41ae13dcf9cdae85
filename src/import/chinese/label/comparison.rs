//! The time or the thing that a figure is compared with.

use super::{
    phrase::*,
    rules::{Name, Naming},
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of},
};

impl Naming<'_> {
    /// 去年同期为385例: the same at another time.
    pub(super) fn compared(&self) -> Option<Name> {
        let text = self.group.text;
        let raw = text.raw(self.item().head.clone());
        let tail = self.tail();
        let unit = self.unit();
        if let Some(known) = self.names.last().filter(|_| unit == "倍" && self.item().is_tangled) {
            let subject = self.of_subject()?;
            let base = known.label.strip_suffix(subject.as_str()).filter(|it| !it.is_empty())?;
            return Some(Name::change(format!("{subject}相当于{base}的倍数"), true));
        }
        let is_ratio = unit == "倍" || self.is_share();
        if let Some(held) = held(raw) {
            return Some(Name::change(format!("{held}对应数值"), false));
        }
        let of = of_ratio(raw).filter(|_| is_ratio);
        let base = base(raw, unit == "倍" || tail.starts_with("的")).or(of.clone())?;
        let subject = self.of_subject()?;
        if unit == "倍" || of.is_some() {
            let kind = if unit == "倍" { "倍数" } else { "比例" };
            return Some(Name::change(format!("{subject}相当于{base}的{kind}"), true));
        }
        let label = format!("{base}{subject}");
        Some(Name { subject: subject.clone(), ..Name::change(label, true) })
    }

    /// 绿化覆盖率由12.3%提高到15.6%: what each of the two is.
    pub(super) fn risen(&self) -> Option<Name> {
        let text = self.group.text;
        let first = if self.item().is_tangled {
            self.items().get(self.place.checked_sub(1)?)?
        } else {
            self.item()
        };
        let raw = text.raw(first.head.clone());
        let at = raw.rfind(['由', '从']).filter(|it| !raw[*it..].starts_with("由于"))?;
        let joint = text.plain(first.tail.clone());
        let joint = joint.trim_end_matches('了');
        let rises =
            joint.trim_end_matches('的').ends_with(['至', '到', '为']) && length(joint) <= 5;
        if !rises || joint.starts_with('的') {
            return None;
        }
        let of = text.plain(first.head.start..first.head.start + at);
        let of =
            neat(head(of.split_once('把').map_or(of.as_str(), |it| it.1)).trim_start_matches('将'));
        let of = if length(&of) < 2 || is_predicate(&of) { self.of_subject()? } else { of };
        if self.item().is_tangled {
            return Some(Name::level(of, true));
        }
        let base = raw[at + '由'.len_utf8()..].trim_end_matches('的');
        let is_base = (2..8).contains(&length(base));
        let label = if is_base { format!("{base}{of}") } else { format!("此前的{of}") };
        Some(Name { subject: of, ..Name::change(label, true) })
    }
}

/// 产量 of 相当于产量的三分之一.
fn of_ratio(head: &str) -> Option<String> {
    let head = head.trim_start_matches(['，', '也', '已']);
    let head = first_of(head, "几乎|差不多|大约|将近").map_or(head, |it| &head[it.len()..]);
    let base = head.strip_prefix(first_of(head, RATIO)?)?.strip_suffix('的')?;
    (1..=12).contains(&length(base)).then(|| base.to_owned())
}

/// 乙队 of 略低于乙队的32%, unless it is a time.
fn held(head: &str) -> Option<String> {
    let head = head.trim_start_matches(['，', '略', '也']);
    let base =
        head.strip_prefix(first_of(head, "高于|低于|多于|少于|不及")?)?.strip_suffix('的')?;
    let is_time = !time::all(base).is_empty() || TIMES.split('|').any(|it| base.starts_with(it));
    (!is_time && length(base) > 0).then(|| base.to_owned())
}

/// 去年同期 of 而去年同期为385例 and 与去年同期的59例相比, if nothing else stands before the figure; with
/// `is_of` also that of 是去年同期的4倍.
fn base(head: &str, is_of: bool) -> Option<String> {
    let mut text = head.trim_start_matches(['，', '、']);
    let mut compares = false;
    while let Some(word) = first_of(text, COMPARING) {
        compares |= !matches!(word, "而" | "是" | "为" | "也");
        text = text.get(word.len()..).unwrap_or_default();
    }
    let mut base = text;
    let mut links = false;
    while let Some(word) = last_of(base, LINKING) {
        base = base.strip_suffix(word).unwrap_or_default();
        links = true;
    }
    let is_year =
        base.ends_with('年') && base.trim_end_matches('年').chars().all(|c| c.is_ascii_digit());
    let is_time = is_year && base.len() > 4 || TIMES.split('|').any(|it| it == base);
    (is_time && (compares || links || is_of)).then(|| base.to_owned())
}
