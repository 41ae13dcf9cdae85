//! The answers for sites that embed by oEmbed, each a file.

use super::{PublishError, Site};
use crate::{
    report::Report,
    share::{Subject, cards::Cards, oembed},
};

/// Writes what may be shown of `report` and of each of its pieces into the folder of `site`; nothing while
/// the base address is not known.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn publish(report: &Report, cards: &Cards, site: &mut Site) -> Result<(), PublishError> {
    Subject::all(report).try_for_each(|subject| {
        let answer = oembed::answer(report, cards, subject);
        match answer.zip(oembed::file(&subject.address())) {
            Some((answer, name)) => site.write(&name, answer.to_string().as_bytes()),
            None => Ok(()),
        }
    })
}
