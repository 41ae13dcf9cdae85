//! Chinese lines of roles and names around an article.

use crate::{
    characters::{is_han, width},
    import::language::{DATE, Field, first_of, last_of, words},
};

/// What a word before others says about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// They wrote it.
    Author,
    /// They had another part.
    Other,
    /// It is a publication.
    Source,
    /// A date stands behind it.
    Date,
    /// They belong to the page.
    Page,
}

const ROLES: [(Role, &str); 5] = [
    (
        Role::Source,
        "发布机构|发布单位|发文机关|发布者|信息来源|文章来源|新闻来源|稿件来源|来源|稿源|供稿",
    ),
    (
        Role::Author,
        "本报记者|本网记者|本刊记者|见习记者|实习记者|特约记者|特派记者|全媒体记者|融媒体记者|记者|\
         作者|通讯员|特约通讯员|实习生|参与采写|参与记者|采写|撰文|撰稿|文字|文",
    ),
    (
        Role::Other,
        "责任编辑|责编|编辑|本期编辑|值班编辑|实习编辑|网络编辑|主编|编审|校对|审核|审校|监制|摄影|\
         制图|图",
    ),
    (Role::Date, "发布时间|发布日期|发表时间|发稿时间|更新时间|更新日期|时间|日期"),
    (
        Role::Page,
        "浏览次数|浏览量|浏览|点击量|点击数|点击次数|点击|阅读量|阅读次数|阅读|访问量|访问次数|字体|\
         字号|关键词|关键字|标签|分享到|分享|打印本页|打印|收藏|关闭窗口|关闭|视力保护色|保护视力色",
    ),
];

/// Words that stand alone in such a line and say nothing.
const ALONE: &str = "大|中|小|次|A+|A-|+|-|原创|星期一|星期二|星期三|星期四|星期五|星期六|星期日";

/// Names of sheets and channels, alone above a headline.
const SHEETS: &str = "经济|要闻|时政|社会|文化|体育|财经|国际|国内|科技|教育|健康|民生|评论|副刊|专题|综合|本地新闻|今日要闻|\
    区县|县域|头版|热点|关注";

/// Roles that a name may follow without a space.
const GLUED: &str = "记者|本报记者|本网记者|通讯员|见习记者";

/// What the name of a publication ends with.
const PUBLICATIONS: &str =
    "报|网|社|台|在线|周刊|客户端|融媒|融媒体|新闻|发布|杂志|频道|融媒体中心|公众号";

/// What the name of an office ends with, which is a source beside a date.
const OFFICES: &str =
    "局|厅|委员会|办公室|人民政府|管委会|发改委|统计局|中心|公司|集团|协会|学会|法院|检察院";

/// What ends like one and is none.
const NO_PUBLICATIONS: &str =
    "公报|通报|简报|捷报|预报|海报|情报|联网|电网|路网|管网|平台|舞台|阳台";

/// Widest name of a person, of a publication, and of what belongs to the page, in half Han characters.
const WIDEST_NAME: usize = 16;
const WIDEST_SOURCE: usize = 40;

/// What `line` says about an article; none if it says anything else.
/// `is_above` tells that it stands above the headline.
pub(super) fn fields(line: &str, is_above: bool) -> Option<Vec<Field>> {
    let between = |c: char| c.is_whitespace() || "|｜/；;【】[]（）()".contains(c);
    let mut fields = Vec::new();
    let mut role: Option<(Role, &str)> = None;
    for word in line.split(between).filter(|word| !word.is_empty()) {
        let mut rest = word;
        if let Some((kind, printed)) = role_of(word) {
            rest = word.get(printed.len()..)?.trim_start_matches(['：', ':']);
            role = Some((kind, printed));
            match kind {
                Role::Author => fields.push(Field::Author(printed.to_owned(), Vec::new())),
                Role::Other => fields.push(Field::Credit(printed.to_owned(), Vec::new())),
                _ => fields.push(Field::OfPage),
            }
        }
        for word in rest.split(['、', '，', ',']).filter(|word| !word.is_empty()) {
            if word.chars().eq([DATE]) {
                continue;
            }
            let word = if role.is_none() { word.trim_end_matches(['讯', '电']) } else { word };
            let is_publication = width(word) <= WIDEST_SOURCE
                && last_of(word, PUBLICATIONS).is_some()
                && last_of(word, NO_PUBLICATIONS).is_none();
            match role {
                None if is_above && words(SHEETS).any(|it| it == word) => {
                    fields.push(Field::OfPage);
                }
                None if is_sheet(word) => fields.push(Field::OfPage),
                _ if words(ALONE).any(|it| it == word) => fields.push(Field::OfPage),
                Some((Role::Source, _)) if width(word) <= WIDEST_SOURCE => {
                    fields.push(Field::Source(word.to_owned()));
                    role = None;
                }
                Some((Role::Page, _)) if width(word) <= WIDEST_SOURCE => {}
                Some((Role::Author | Role::Other, _)) if is_name(word) => {
                    if let Some(Field::Author(_, names) | Field::Credit(_, names)) =
                        fields.last_mut()
                    {
                        add_name(names, word);
                    }
                }
                None if is_publication && (is_above || line.contains(DATE))
                    || last_of(word, OFFICES).is_some() && line.contains(DATE) =>
                {
                    fields.push(Field::Source(word.to_owned()));
                }
                _ => return None,
            }
        }
    }
    let is_empty = |field: &Field| matches!(field, Field::Author(_, names) | Field::Credit(_, names) if names.is_empty());
    fields.retain(|field| !is_empty(field));
    (!fields.is_empty() || line.contains(DATE)).then_some(fields)
}

/// The role that `word` is or begins with.
fn role_of(word: &str) -> Option<(Role, &str)> {
    let found = ROLES.iter().filter_map(|(role, words)| Some((*role, first_of(word, words)?)));
    // 新华社记者 张三
    let of_agency = word.ends_with("记者") && width(word) <= WIDEST_NAME;
    let longest = found.max_by_key(|(_, printed)| printed.len());
    let (role, printed) = longest.or(of_agency.then_some((Role::Author, word)))?;
    let rest = word.get(printed.len()..)?;
    let glued =
        words(GLUED).any(|it| it == printed) && rest.chars().all(is_han) && width(rest) <= 6;
    (rest.is_empty() || rest.starts_with(['：', ':']) || glued).then_some((role, printed))
}

/// Whether `word` is the number of a sheet: 第003版.
fn is_sheet(word: &str) -> bool {
    let number = word.strip_prefix('第').and_then(|it| it.strip_suffix('版'));
    number.is_some_and(|it| it.len() <= 4 && it.chars().all(|c| c.is_ascii_alphanumeric()))
}

fn is_name(word: &str) -> bool {
    width(word) <= WIDEST_NAME && !word.contains(|c: char| c.is_ascii_digit())
}

/// Adds a name; one of two characters may have been set apart (马　路).
fn add_name(names: &mut Vec<String>, name: &str) {
    let is_single = |name: &str| name.chars().count() == 1 && name.chars().all(is_han);
    match names.last_mut() {
        Some(last) if is_single(last) && is_single(name) => last.push_str(name),
        _ => names.push(name.to_owned()),
    }
}
