//! The QR codes of a site: a file for each address that readers share.

use super::{PublishError, Site, site::hash};
use crate::{
    report::Report,
    share::{self, qr::Code},
};

/// Writes the codes of what is shared of `report` into the folder of `site`, and returns what their names
/// end in; none while the base address is not known, and none for an address that is too long for a code.
///
/// What a code says follows from the base address and from what its file is called, so with a hash of
/// that address in its name it may be kept for ever.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn publish(report: &Report, site: &mut Site) -> Result<Option<String>, PublishError> {
    let series = report.base_url.as_ref().map(|base| hash(base.as_bytes()));
    for address in share::addresses(report) {
        let code = share::address_of(report, &address).and_then(|it| Code::of(&it));
        if let Some((code, series)) = code.zip(series.as_ref()) {
            site.write_kept(&address.code(series), code.svg().as_bytes())?;
        }
    }
    Ok(series)
}
