//! Bounds with their negations, and signs.

use changjuan::number::Bound::{About, AtLeast, AtMost, Exact, Nearly};
use changjuan::number::{Bound, Notation, Number};

#[track_caller]
fn check(notation: Notation, cases: &[(&str, Bound)]) {
    for (text, expected) in cases {
        let number = Number::parse(text, notation).expect(text);
        assert_eq!(number.bound(), *expected, "{text}");
    }
}

#[test]
fn the_last_words_bound_and_the_longest_win() {
    check(
        Notation::Chinese,
        &[
            ("提速近40%", Nearly),
            ("附近30家", Exact),
            ("节约30万元", Exact),
            ("人数超过30人", AtLeast),
            ("大约 300 人", About),
            ("差不多300人", About),
            ("最多约30人", AtMost),
            ("近三年增长30%", Exact),
            ("60万以上人口", AtLeast),
            ("30%以下的企业", AtMost),
            ("60平方米及以下", AtMost),
            ("30人不到", AtMost),
        ],
    );
    check(
        Notation::English,
        &[
            ("More than 30", AtLeast),
            ("just over 30", AtLeast),
            ("a little more than 30", AtLeast),
            ("Dover 30 people", Exact),
            ("about $30", About),
            ("up to about 30", AtMost),
            ("nearly 30", Nearly),
            ("30 people or fewer", AtMost),
        ],
    );
}

#[test]
fn a_negation_turns_a_bound_round() {
    check(
        Notation::Chinese,
        &[
            ("人数不超过30人", AtMost),
            ("不少于30人", AtLeast),
            ("人均未超30元", AtMost),
            ("每车不得多于30人", AtMost),
            ("不应该低于30元", AtLeast),
            ("尚未达到30%", AtMost),
            ("不足30人", AtMost),
            ("不得不超过30人", AtLeast),
            ("不得低于每月2100元", AtLeast),
            ("最多不超过30人", AtMost),
        ],
    );
    check(
        Notation::English,
        &[
            ("is no more than 30", AtMost),
            ("was never less than 30", AtLeast),
            ("may not exceed 30 tonnes", AtMost),
            ("may not be more than 30", AtMost),
            ("it doesn't reach 30%", AtMost),
            ("hardly more than 30", About),
            ("no longer than 30 minutes", AtMost),
        ],
    );
}

#[test]
fn a_sign_belongs_to_the_number_unless_it_joins_a_name() {
    for (text, notation, negative) in [
        ("-30", Notation::Chinese, true),
        ("增长−30%", Notation::Chinese, true),
        ("约负30元", Notation::Chinese, true),
        ("零下30℃", Notation::Chinese, true),
        ("+30", Notation::Chinese, false),
        ("$-30", Notation::Chinese, true),
        ("-$30", Notation::Chinese, true),
        ("店铺 - 30家", Notation::Chinese, false),
        ("minus 30", Notation::English, true),
        ("plus 30", Notation::English, false),
        ("plus or minus 30", Notation::English, false),
    ] {
        let value = Number::parse(text, notation).expect(text).value();
        assert_eq!(value.map(|value| value.units() < 0), Some(negative), "{text}");
    }
}
