//! What stands around a figure in its clause.

use super::{
    host::{Figure, Host},
    phrase::*,
    words::*,
};

/// What stands around a figure, read.
pub(super) struct Reading {
    /// Who says it, if anybody does.
    pub(super) who: String,
    /// What stands before it, without words that only open the clause, and the same without those
    /// that only join it to the number.
    pub(super) lead: String,
    pub(super) bare: String,
    /// The last word of the lead.
    pub(super) joint: String,
    /// The word that makes the clause a condition.
    pub(super) condition: Option<String>,
    /// The subject, taken from another clause where this one has none, and the verb.
    pub(super) subject: String,
    pub(super) verb: String,
    /// What follows.
    pub(super) after: String,
    /// What follows up to its verb, and from there on.
    pub(super) follows: (String, String),
    /// Whether the lead says nothing.
    pub(super) is_empty: bool,
    /// Whether the subject stands in another clause.
    pub(super) is_borrowed: bool,
    /// Whether the clause says something in passing.
    pub(super) is_aside: bool,
    /// Whether `them` may be either of two that were named.
    pub(super) is_open: bool,
    /// Whether the label says what its own clause says.
    pub(super) is_sure: bool,
}

impl Reading {
    /// Reads a figure, with what `host` says of the clauses before.
    pub(super) fn of(figure: &Figure<'_>, host: &Host) -> Self {
        let is_relative = begins_with(&figure.lead, RELATIVE);
        let (who, said) = reported(without_opening(&figure.lead));
        let lead = host.complete(without_opening(said));
        // `leaving 1,340 homes damaged` says of homes what they are.
        let leaves = is_in(&lead, LEAVING) && !figure.after.is_empty() && !figure.noun.is_empty();
        let passive = passive(&lead).filter(|_| figure.is_first);
        let is_passive = passive.is_some();
        let lead = if leaves { "" } else { passive.unwrap_or(&lead) };
        let condition = lead.split(' ').next().filter(|it| is_in(it, "if|unless"));
        let lead = condition.map_or(lead, |it| lead[it.len()..].trim_start());
        let joint = lead.split(' ').next_back().unwrap_or_default().to_lowercase();
        let bare = without_joining(lead);
        let after = per(&figure.after);
        // `a survey of 412 traders found`
        let asked = joint == "of" && has_one_of(lead, ASKING) && begins_with(&after, SAYING);
        let after = if asked { String::new() } else { after };
        let (own, verb) = match split(&bare) {
            (own, verb) if own.is_empty() && verb.is_empty() => {
                // `which has`
                let whole = split(lead);
                let tells = !is_relative || begins_with(&whole.1, "has|had|have");
                if tells && !whole.1.is_empty() { whole } else { (own, verb) }
            }
            (own, verb) if is_relative && begins_with(&own, PLACING) => (String::new(), verb),
            it => it,
        };
        let meant = own_name(who, &own);
        let is_borrowed = own.is_empty() && !verb.is_empty() || is_pronoun(&own);
        // `Meals, which make up …`
        let of_lead = is_relative && !host.lead.is_empty() && host.lead == host.subject;
        let is_named = !is_pronoun(&own)
            || meant.is_some()
            || own.eq_ignore_ascii_case("it")
            || own.eq_ignore_ascii_case("they") && !host.opening.is_empty();
        let is_antecedent =
            !host.antecedent.is_empty() && is_borrowed && !of_lead && !is_pronoun(&own);
        let is_told = !is_relative && !is_passive && !lead.starts_with("of ") && is_named;
        let is_sure = (is_told || of_lead) && !is_antecedent;
        let is_near = is_pronoun(&own) || !host.opening.is_empty();
        let borrows = is_borrowed && is_sure && is_near && !host.subject.is_empty();
        let is_people = own.eq_ignore_ascii_case("they") && !host.thing.is_empty() && !borrows;
        let is_owned =
            begins_with(lead, OWNING) && !who.is_empty() && !who.ends_with('s') && !is_pronoun(who);
        let subject = match (own, meant) {
            (_, Some(meant)) => meant,
            _ if is_antecedent => host.antecedent.clone(),
            _ if borrows => host.subject.clone(),
            _ if is_people => host.thing.clone(),
            (own, _) if is_owned => format!("{who}'s {}", without_article(&own)),
            (own, _) => own,
        };
        let lead =
            if is_owned { format!("{who}'s {}", without_article(lead)) } else { lead.to_owned() };
        // Of two that were named before, `them` may be either.
        let is_plural =
            host.subject.ends_with('s') && !host.subject.eq_ignore_ascii_case(&host.thing);
        let is_open = host.opening.is_empty() && is_plural && figure.after.starts_with("of them ");
        let is_far = borrows && host.opening.is_empty();
        let is_sure = is_sure && !is_open && !is_pronoun(&subject) && !is_far;
        Self {
            who: who.to_owned(),
            is_empty: bare.is_empty() && verb.is_empty(),
            is_aside: is_relative && !of_lead || is_passive,
            condition: condition.map(str::to_owned),
            follows: split(&after),
            lead,
            bare,
            joint,
            subject,
            verb,
            after,
            is_borrowed,
            is_open,
            is_sure,
        }
    }

    /// Whether what follows begins with a verb.
    pub(super) fn begins_verb(&self) -> bool {
        self.follows.0.is_empty() && !self.follows.1.is_empty()
    }
}
