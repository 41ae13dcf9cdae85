//! Signs that languages share.

use super::matching::strip_word_end;

/// Marks between the ends of a range, longer ones first.
pub(in crate::number) const DASHES: [&str; 9] = ["——", "--", "—", "–", "-", "－", "~", "～", "〜"];

/// Signs that leave a value as it is, and those that make it negative; longer ones first.
const POSITIVE: [&str; 7] = ["plus or minus", "正负", "plus", "±", "+", "＋", "﹢"];
const NEGATIVE: [&str; 8] = ["negative", "minus", "零下", "负", "-", "−", "－", "–"];

/// Currencies that stand before an amount.
pub(super) const CURRENCIES: [&str; 56] = [
    "US$", "HK$", "NT$", "NZ$", "AU$", "CA$", "A$", "C$", "S$", "R$", "CI$", "EC$", "TT$", "BZ$",
    "FJ$", "MX$", "Bds$", "B$", "J$", "N$", "$", "＄", "€", "£", "¥", "￥", "₹", "₩", "₽", "₱",
    "₺", "฿", "₦", "₵", "GH₵", "₫", "₴", "₪", "৳", "PKR", "QAR", "IDR", "VND", "RM", "Rs", "Rs.",
    "Rp", "Sh", "Shs", "KSh", "Ksh", "TSh", "USh", "Tk", "Dh", "Dhs",
];

/// Symbols of units that say all by themselves in running text.
pub(super) const SYMBOLS: [&str; 110] = [
    "%", "％", "‰", "℃", "℉", "°C", "°F", "°", "¢", "nm", "μm", "µm", "mm", "cm", "m", "km", "mm²",
    "cm²", "m²", "m2", "km²", "km2", "hm²", "cm³", "m³", "m3", "ng", "μg", "µg", "ug", "mg", "g",
    "kg", "t", "kt", "Mt", "Gt", "μL", "mL", "ml", "dL", "L", "kL", "h", "min", "Hz", "kHz", "MHz",
    "GHz", "Pa", "hPa", "kPa", "MPa", "GPa", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh",
    "TWh", "kV", "mV", "MVA", "kVA", "mA", "Ah", "mAh", "Bq", "mSv", "kJ", "MJ", "dB", "ppm",
    "ppb", "KB", "MB", "GB", "TB", "PB", "TEU", "V", "W", "VA", "KV", "KW", "KWh", "KG", "KM",
    "CM", "MM", "ML", "Sv", "Nm", "BTU", "Mbps", "Gbps", "mmol", "μmol", "µmol", "mmHg", "IU",
    "㎡", "㎥", "㎞", "㎝", "㎜", "㎏",
];

/// Codes of currencies, which stand before an amount or behind it.
pub(super) const CODES: [&str; 28] = [
    "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "HKD", "TWD", "AUD", "CAD", "NZD", "SGD", "CHF",
    "NOK", "SEK", "DKK", "CZK", "PLN", "HUF", "UAH", "INR", "KRW", "ZAR", "THB", "MXN", "BRL",
    "NGN", "KES",
];

/// Splits off a sign at the end of `text`: whether it is negative, and what stands before it.
pub(in crate::number) fn split_sign(text: &str) -> Option<(bool, &str)> {
    let of = |signs: &[&str], negative| {
        signs.iter().find_map(|sign| Some((negative, strip_word_end(text, sign)?)))
    };
    of(&POSITIVE, false).or_else(|| of(&NEGATIVE, true))
}
