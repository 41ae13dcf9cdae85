//! The QR codes of a site: a file for each address that readers share.

use super::{PublishError, Site};
use crate::{
    report::Report,
    share::{self, qr::Code},
};

/// Writes the codes of what is shared of `report` into the folder of `site`; none while its base
/// address is not known, and none for an address that is too long for a code.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn publish(report: &Report, site: &mut Site) -> Result<(), PublishError> {
    share::addresses(report).try_for_each(|address| {
        let code = share::address_of(report, &address).and_then(|it| Code::of(&it));
        // A code says where it stands, so it stays true for as long as it stands there.
        code.map_or(Ok(()), |code| site.write_kept(&address.code(), code.svg().as_bytes()))
    })
}
