//! Texts as parts of an address, in which only letters, digits and `-._~` stand for themselves
//! (RFC 3986).

/// `text` as the value of a query: each byte of anything else as `%` and two hexadecimal digits.
#[must_use]
pub fn encode(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |value: u8| char::from(DIGITS[usize::from(value)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

/// The address that `template` becomes with `url` and `title` in their places, `{url}` and `{title}`.
#[must_use]
pub fn fill(template: &str, url: &str, title: &str) -> String {
    // What has been put in holds no braces any more.
    template.replace("{url}", &encode(url)).replace("{title}", &encode(title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_safe_everywhere_stands_for_itself() {
        let cases = [
            ("aZ09-._~", "aZ09-._~"),
            ("a b+c", "a%20b%2Bc"),
            ("60余万人次", "60%E4%BD%99%E4%B8%87%E4%BA%BA%E6%AC%A1"),
            ("https://a.cn/s/x/?q=1&r#z", "https%3A%2F%2Fa.cn%2Fs%2Fx%2F%3Fq%3D1%26r%23z"),
            ("\"'<>\r\n", "%22%27%3C%3E%0D%0A"),
            ("📜", "%F0%9F%93%9C"),
            ("100%", "100%25"),
        ];
        for (text, expected) in cases {
            assert_eq!(encode(text), expected);
        }
    }

    #[test]
    fn a_title_cannot_reach_into_the_address() {
        let template = "https://n.example/share?u={url}&t={title}";
        assert_eq!(
            fill(template, "https://a.cn/{title}", "{url}&u=https://evil.example/"),
            "https://n.example/share?u=https%3A%2F%2Fa.cn%2F%7Btitle%7D&t=%7Burl%7D%26u%3Dhttps%3A%2F%2Fevil.example%2F"
        );
    }
}
