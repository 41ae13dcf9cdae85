//! Which encoding the bytes of an article are in.

use encoding_rs::{BIG5, Encoding, GB18030, UTF_8, WINDOWS_1252};

use crate::characters::is_han;

/// The commonest characters of Chinese text, in both scripts: about four in ten of any text.
const COMMON: &str = "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出\
    就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之\
    进進着等部度家电電力里如水化高自二理起小现現实實加量都两兩体體制机機当當使点點从從业業本去把性\
    好应應开開合因由其些然前外天政四日社义義事平形相全表间間样與与关關各重新线線内內数數正心反明看\
    原又么利比但质質第向道此变變条條只没沒结結解问問建月公系军軍最立代想已通并提直题題程展五果料象\
    员員革位入常文总總次品式活设設及管特件长長求老基资資边路级級少图圖山统統接知较較组組见計计市";

/// Fewest characters that tell an encoding, and the least share of common ones, in percent: in
/// another encoding about one in fifty is common by chance.
const FEWEST: usize = 24;
const LEAST: usize = 12;

/// The text of an article.
pub(super) struct Decoded {
    /// The text.
    pub(super) text: String,
    /// The name of its encoding.
    pub(super) encoding: &'static str,
    /// Whether nothing speaks against it.
    pub(super) is_sure: bool,
}

/// Decodes `bytes`: Unicode, GB18030, Big5, or Latin text of Windows.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    let decoded = |encoding: &'static Encoding, bytes: &[u8], is_sure| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        Some(Decoded { text: text.into_owned(), encoding: encoding.name(), is_sure })
    };
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decoded(encoding, bytes.get(mark..)?, true);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return decoded(UTF_8, bytes, true);
    }
    if is_latin(bytes) {
        return decoded(WINDOWS_1252, bytes, true);
    }
    let chinese = [GB18030, BIG5].into_iter().filter_map(|it| decoded(it, bytes, true));
    let ranked = chinese.map(|it| (common(&it.text), it));
    // Of equals the last one is taken.
    let (share, decoded) = ranked.rev().max_by_key(|(share, _)| share.unwrap_or(0))?;
    match share {
        Some(share) if share < LEAST => None,
        share => Some(Decoded { is_sure: share.is_some(), ..decoded }),
    }
}

/// How many of a hundred characters beyond ASCII are common ones; none where they are too few.
fn common(text: &str) -> Option<usize> {
    let is_mark = |c: char| crate::characters::is_full_width(c);
    let all = text.chars().filter(|c| !c.is_ascii() && !is_mark(*c)).count();
    let common = text.chars().filter(|c| is_han(*c) && COMMON.contains(*c)).count();
    (all >= FEWEST).then(|| common * 100 / all)
}

/// Whether single bytes beyond ASCII stand in Latin text: accents and quotes.
fn is_latin(bytes: &[u8]) -> bool {
    let runs: Vec<usize> =
        bytes.split(u8::is_ascii).map(<[u8]>::len).filter(|length| *length > 0).collect();
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let high: usize = runs.iter().sum();
    letters > 5 * high && runs.iter().filter(|length| **length == 1).count() * 2 > runs.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn name_of(text: &str, encoding: &'static Encoding) -> Option<(String, bool)> {
        let (bytes, _, lost) = encoding.encode(text);
        assert!(!lost, "{text}");
        let decoded = decode(&bytes)?;
        assert_eq!(decoded.text, text);
        Some((decoded.encoding.to_owned(), decoded.is_sure))
    }

    #[test]
    fn an_encoding_is_told_by_common_characters() {
        let simplified = "去年，全市新增就业三万人，比上年多了两成，其中一半在县里的工厂。";
        let traditional = "去年，全市新增就業三萬人，比上年多了兩成，其中一半在縣裡的工廠。";
        let latin = "The café’s owner said prices rose by a tenth; “we’re fine”, she added.";
        for (text, encoding) in [
            (simplified, GB18030),
            (traditional, GB18030),
            (traditional, BIG5),
            (latin, WINDOWS_1252),
        ] {
            let name = encoding.name().to_owned();
            assert_eq!(name_of(text, encoding), Some((name, true)), "{text}");
        }
        // Too short to be sure.
        assert_eq!(name_of("湖城新路", GB18030), Some(("gb18030".to_owned(), false)));
    }

    #[test]
    fn other_encodings_are_refused() {
        let japanese = "市は昨年、三つの橋を直し、毎日およそ二千六百人が利用していると発表した。";
        let korean = "시는 지난해 다리 세 개를 고쳤으며 하루 이천육백 명이 이용한다고 밝혔다.";
        let russian = "В прошлом году город отремонтировал три моста, и ими пользуются жители.";
        for (text, encoding) in [
            (japanese, encoding_rs::SHIFT_JIS),
            (japanese, encoding_rs::EUC_JP),
            (korean, encoding_rs::EUC_KR),
            (russian, encoding_rs::WINDOWS_1251),
        ] {
            let (bytes, _, _) = encoding.encode(text);
            let decoded = decode(&bytes).map(|it| it.text);
            assert_eq!(decoded, None, "{}", encoding.name());
        }
    }
}
