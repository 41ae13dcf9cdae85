//! The clock by which reports are dated.

use std::{
    env,
    time::{SystemTime, UNIX_EPOCH},
};

/// Names a moment that stands for now, in seconds since the beginning of 1970, so that a build can be
/// repeated (<https://reproducible-builds.org/specs/source-date-epoch/>).
const SOURCE_DATE_EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Now, in seconds since the beginning of 1970.
pub(super) fn now() -> i64 {
    let fixed = env::var(SOURCE_DATE_EPOCH).ok().and_then(|text| text.parse().ok());
    fixed.unwrap_or_else(|| {
        let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX)
    })
}
