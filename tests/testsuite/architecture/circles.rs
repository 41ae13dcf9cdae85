//! No two modules of one parent use each other, neither directly nor by way of a third: whoever reads
//! one of them would have to know all. A module stands for all that is inside it; that a parent and
//! its child use each other is no circle.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Source, sources};

/// The way to a module from the root: `["document", "reader"]`.
type Way = Vec<String>;

/// What each module uses of its siblings, each with one place where it does.
type Uses = BTreeMap<Way, BTreeMap<Way, String>>;

/// The way to the module that a file holds; none for tests.
fn way(source: &Source) -> Option<Way> {
    let path = source.path.with_extension("");
    let inside = path.strip_prefix("src").unwrap();
    let way: Way = inside.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    let is_root = ["lib", "main"].contains(&way[0].as_str());
    (!is_root && !way.iter().any(|part| part == "tests")).then_some(way)
}

/// The paths that begin with `crate` or `super` in a text, groups taken apart.
fn paths(text: &str) -> Vec<Way> {
    let (mut all, mut rest) = (Vec::new(), text);
    let begin = |text: &str| ["crate::", "super::"].iter().filter_map(|it| text.find(it)).min();
    while let Some(at) = begin(rest) {
        rest = tree(&rest[at..], &Way::new(), &mut all);
    }
    all
}

/// Reads a path or a group of them behind `before`; gives what follows it.
fn tree<'a>(text: &'a str, before: &Way, all: &mut Vec<Way>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut group) = text.strip_prefix('{') {
        loop {
            group = tree(group, before, all);
            // A path may have another name: `a as b`.
            let Some(at) = group.find([',', '}']) else { return "" };
            let (end, after) = group[at..].split_at(1);
            match after.trim_start().strip_prefix('}') {
                _ if end == "}" => return after,
                Some(after) => return after,
                None => group = after,
            }
        }
    }
    let is_inside = |c: char| c.is_alphanumeric() || c == '_';
    let length = text.find(|c| !is_inside(c)).unwrap_or(text.len());
    let (name, after) = text.split_at(length);
    let mut path = before.clone();
    path.extend((!name.is_empty()).then(|| name.to_owned()));
    match after.strip_prefix("::") {
        Some(after) if !name.is_empty() => tree(after, &path, all),
        _ => {
            all.push(path);
            after
        }
    }
}

/// The module that a path leads to, seen from the module `from`: the last on its way.
fn module(path: &[String], from: &Way, modules: &BTreeSet<Way>) -> Way {
    let mut way = from.clone();
    for name in path {
        match name.as_str() {
            "crate" => way.clear(),
            "super" => _ = way.pop(),
            "self" => {}
            name => way.push(name.to_owned()),
        }
    }
    while !way.is_empty() && !modules.contains(&way) {
        way.pop();
    }
    way
}

fn uses(sources: &[Source]) -> Uses {
    let modules: BTreeSet<Way> = sources.iter().filter_map(way).collect();
    let mut uses = Uses::new();
    for source in sources {
        let Some(from) = way(source) else { continue };
        let code: String = source.code().map(|(_, line)| format!("{line}\n")).collect();
        for path in paths(&code) {
            let to = module(&path, &from, &modules);
            let common = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
            if common < from.len().min(to.len()) {
                let place = format!("{}: {}", source.path.display(), path.join("::"));
                let (from, to) = (from[..=common].to_vec(), to[..=common].to_vec());
                uses.entry(from).or_default().entry(to).or_insert(place);
            }
        }
    }
    uses
}

/// The shortest way by which `from` uses `to`.
fn shortest(uses: &Uses, from: &Way, to: &Way) -> Option<Vec<Way>> {
    let mut ways = VecDeque::from([vec![from.clone()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        let last = way.last().unwrap();
        if last == to {
            return Some(way);
        }
        if seen.insert(last.clone()) {
            let next = uses.get(last).into_iter().flat_map(BTreeMap::keys);
            ways.extend(next.map(|next| [way.as_slice(), std::slice::from_ref(next)].concat()));
        }
    }
    None
}

/// The shortest circle through each use that is in one, told with its places; each circle once.
fn circles(uses: &Uses) -> Vec<String> {
    let mut found = BTreeMap::new();
    for (from, used) in uses {
        for to in used.keys() {
            let Some(way) = shortest(uses, to, from) else { continue };
            let members: BTreeSet<Way> = way.iter().cloned().collect();
            let steps = [std::slice::from_ref(from), &way].concat();
            let names: Vec<String> = steps.iter().map(|step| step.join("::")).collect();
            let places = steps.windows(2).map(|step| format!("\n  {}", uses[&step[0]][&step[1]]));
            let told = names.join(" → ") + &places.collect::<String>();
            found.entry(members).or_insert(told);
        }
    }
    found.into_values().collect()
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let circles = circles(&uses(&sources()));
    assert!(circles.is_empty(), "{} circles:\n{}", circles.len(), circles.join("\n"));
}

#[test]
fn circles_are_found_and_told() {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.to_owned() };
    let sources = [
        source("src/a.rs", "use crate::{b::{C, D as E}, c};\nuse self::x::X;\n"),
        source("src/a/x.rs", "use super::{super::c, y::z::Z, A};\n"),
        source("src/a/y.rs", "use super::{\n    super::{c, b},\n};\nfn y() { super::n::n() }\n"),
        source("src/a/y/z.rs", "// use super::super::x::X;\n"),
        source("src/a/n.rs", "use crate::a::x::{self, X};\n"),
        source("src/b.rs", "#[cfg(test)]\nmod tests { use crate::a::A; }\n"),
        source("src/c.rs", "pub struct A;\n"),
        source("src/lib.rs", "use crate::a::A;\n"),
    ];
    assert_eq!(
        circles(&uses(&sources)),
        ["a::n → a::x → a::y → a::n\n  \
          src/a/n.rs: crate::a::x::self\n  \
          src/a/x.rs: super::y::z::Z\n  \
          src/a/y.rs: super::n::n"]
    );
}
