//! Hashes in the form that browsers compare: of Subresource Integrity and of content policies.

use data_encoding::BASE64;
use sha2::{Digest, Sha256, Sha384};

/// `sha256-…` of `content`.
pub(super) fn sha256(content: &[u8]) -> String {
    format!("sha256-{}", BASE64.encode(&Sha256::digest(content)))
}

/// `sha384-…` of `content`.
pub(super) fn sha384(content: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(content)))
}

/// `hash` in hexadecimal digits.
pub(super) fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{sha256, sha384};

    /// By `openssl dgst -binary` and `base64`.
    #[test]
    fn hashes_are_those_of_the_standard() {
        assert_eq!(sha256(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(
            sha384(b"abc"),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }
}
