//! The parser: walks the tree of the text and fills the model.

use std::collections::{BTreeMap, HashMap};

use super::{
    aliases::GivenAlias,
    beside::{Beside, Drawing, Size},
    correction::Correction,
    draft::Draft,
    files::Files,
    labelled::Labelled,
    names::{Names, Namespace},
    problem::{self, Thing},
    published::Published,
    tree::{Kind, Node},
};
use crate::{
    diagnostic::{Diagnostic, Span},
    report::{Photo, Place, Statistic, names::Id},
};

/// Reads the text of a report. What it meets is kept here; what is wrong goes to `problems`, and
/// reading goes on, so that everything is found at once.
///
/// The grammar, in EBNF over Djot's blocks and inlines; the attributes of a block stand on the line
/// above it, those of an inline directly behind it, and `[ ]` around an attribute means optional:
///
/// ```text
/// report       = "+++" , TOML , "+++" , { block } , { section } , [ epilogue ] ;
/// section      = "{" id [alias] [kicker] [summary] "}" , "## " , line , { block } , { part } ;
/// epilogue     = the same with class ".epilogue" ;
/// part         = [ "{" [id [alias]] "}" ] , "### " , line , { block } ;
/// block        = paragraph | list | quotation | picture | pending | scene ;
/// picture      = "![" , alt , "](" , path , ")" , "{" id [alias] caption credit kind "}" ;
/// pending      = "{" id [credit] "}" , "::: pending" , paragraph , ":::" ;
/// scene        = "{" [id [alias]] graphic [form] title [unit] [note] [of] [periods past] [art] "}" ,
///                ( "::: scene" | "::: still" ) , { lead } , step , { step } , ":::" ;
/// lead         = "{.lead}" , paragraph , { list } ;
/// step         = [ "{" step "}" ] , paragraph , { list } ;
/// paragraph    = { inline } ;
/// list, quotation = Djot's, of paragraphs, lists and quotations ;
/// inline       = text | "_" , { inline } , "_" | "*" , { inline } , "*"
///              | link | statistic | foreign | "\" , newline | "\" , mark ;
/// link         = "[" , { inline } , "](" , target , ")" | "<" , target , ">" ;
/// statistic    = "[" , text , "]{.stat" id [alias] label [period] [note] [derived] [.key] plot "}" ;
/// plot         = [short] [role] [per] [mark] ;
/// foreign      = "[" , { inline } , "]{" lang "}" ;
/// id           = "#" , a-z , { a-z | 0-9 | "-" } ;
/// alias        = old , { " " , old } ;
/// old          = [ "stat-" | "scene-" | "photo-" ] , id without "#" ;
/// derived      = "=" , formula ;
/// kind         = "photo" | "illustration" ;
/// target       = ( "https://" | "http://" | "mailto:" ) , rest | "#" , name | relative path ;
/// ```
pub(super) struct Reader<'a> {
    /// The whole file.
    pub(super) source: &'a str,
    /// The files of its folder.
    pub(super) files: &'a dyn Files,
    /// When it is read, if that matters, in seconds since the beginning of 1970.
    pub(super) now: Option<i64>,
    /// Whether the report is in Chinese.
    pub(super) chinese: bool,
    /// What is wrong.
    pub(super) problems: Vec<Diagnostic>,
    /// What is no Chinese typesetting so far.
    pub(super) corrections: Vec<Correction>,
    /// The statistics so far.
    pub(super) statistics: Vec<Statistic>,
    /// The pictures so far.
    pub(super) photos: Vec<Photo>,
    /// The drawings so far, by path.
    pub(super) drawings: BTreeMap<String, (Drawing, Size)>,
    /// How often a drawing was named in which something is wrong.
    pub(super) drawings_refused: usize,
    /// The files in which something is wrong.
    pub(super) beside: Vec<Beside>,
    /// Where the reader is.
    pub(super) place: Place,
    /// The ids so far.
    pub(super) names: Names,
    /// The labels of statistics so far, each with the first that has it for each period.
    pub(super) labels: HashMap<String, Vec<Labelled>>,
    /// Links into the page, to be followed when all ids are known.
    pub(super) fragments: Vec<(String, Span)>,
    /// Whether ids were met that could not be read: what refers to them is then not missing.
    pub(super) ids_lost: bool,
    /// The scenes so far; their graphics are made when all statistics are known.
    pub(super) drafts: Vec<Draft>,
    /// The addresses that something had in an earlier edition.
    pub(super) aliases: Vec<GivenAlias>,
    /// What the file of the last published edition says, and what is wrong in it.
    pub(super) published: Published,
    /// Where each line but the first begins.
    lines: Vec<usize>,
}

impl<'a> Reader<'a> {
    /// A reader that has read nothing.
    pub(super) fn new(source: &'a str, files: &'a dyn Files) -> Self {
        Self {
            source,
            files,
            now: None,
            chinese: false,
            problems: Vec::new(),
            corrections: Vec::new(),
            statistics: Vec::new(),
            photos: Vec::new(),
            drawings: BTreeMap::new(),
            drawings_refused: 0,
            beside: Vec::new(),
            place: Place::Prologue,
            names: Names::default(),
            labels: HashMap::new(),
            fragments: Vec::new(),
            ids_lost: false,
            drafts: Vec::new(),
            aliases: Vec::new(),
            published: Published::default(),
            lines: source.match_indices('\n').map(|(at, _)| at + 1).collect(),
        }
    }

    /// Notes a problem.
    pub(super) fn report(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// Notes a problem that may have cost an id: what refers to that id is no problem of its own.
    pub(super) fn report_lost_id(&mut self, problem: Diagnostic) {
        self.ids_lost = true;
        self.report(problem);
    }

    /// Line of a place, counted from 1.
    pub(super) fn line_number(&self, span: Span) -> usize {
        self.lines.partition_point(|start| *start <= span.start) + 1
    }

    /// Takes `text` as the id of something in `space`, unless it is no id or not the first.
    pub(super) fn id(&mut self, text: &str, span: Span, space: Namespace) -> Option<Id> {
        match Id::new(text) {
            Err(error) => {
                self.report_lost_id(problem::id_form(span, text, error));
                None
            }
            Ok(id) => {
                if let Some(first) = self.names.insert(space, &id, span) {
                    let line = self.line_number(first);
                    self.report_lost_id(problem::duplicate_id(span, &id, line));
                }
                Some(id)
            }
        }
    }

    /// Reports attributes where there may be none.
    pub(super) fn no_attributes(&mut self, node: &Node<'_>, of: Thing) {
        if let Some(span) = node.attributes.span()
            && !node.attributes.is_empty()
        {
            self.report(problem::no_attributes(span.first_line(self.source), of));
        }
    }

    /// The text of `nodes` as it stands in the source, without escapes.
    ///
    /// # Errors
    /// Where something else than text stands.
    pub(super) fn plain(&self, nodes: &[Node<'_>]) -> Result<String, Span> {
        nodes.iter().try_fold(String::new(), |mut text, node| {
            match &node.kind {
                Kind::Atom(atom) => {
                    text.push_str(&self.characters(atom, node.span).ok_or(node.span)?);
                }
                Kind::Container(_) => return Err(node.span.first_line(self.source)),
            }
            Ok(text)
        })
    }
}
