//! Chinese lines of roles and names around an article.

use crate::{
    characters::{is_han, width},
    import::language::{DATE, Field, first_of, last_of, words},
    number::simplified,
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
        "发布机构|发布单位|发文机关|发布者|信息来源|文章来源|新闻来源|稿件来源|来源|稿源|供稿单位|供稿|原载|转自|转载自|摘自",
    ),
    (
        Role::Author,
        "本报记者|本网记者|本刊记者|见习记者|实习记者|特约记者|特派记者|全媒体记者|融媒体记者|记者|\
         作者|通讯员|特约通讯员|实习生|参与采写|参与记者|采写|撰文|撰稿|文字|文图|图文|编译|编写|执笔|整理|评论员|本报评论员|文",
    ),
    (
        Role::Other,
        "责任编辑|责编|编辑|本版责编|本版编辑|本期编辑|值班编辑|实习编辑|网络编辑|新媒体编辑|主编|值班主编|编审|校对|责任校对|\
         审核|审校|审读|一审|二审|三审|初审|复审|终审|签发|监制|出品|策划|总策划|统筹|值班主任|值班编委|值班总编|\
         美编|版式|摄影|制图|图",
    ),
    (
        Role::Date,
        "发布时间|发佈时间|发布日期|发表时间|发稿时间|发文日期|成文日期|更新时间|更新日期|时间|日期",
    ),
    (
        Role::Page,
        "浏览次数|浏览量|浏览|点击量|点击数|点击次数|点击|阅读量|阅读次数|阅读|访问量|访问次数|字体|\
         字号|我要评论|评论数|评论|点赞|推荐|纠错|语音播报|朗读|听新闻|来源链接|原文链接|索引号|文号|关键词|关键字|标签|分享到|分享|打印本页|打印|收藏|关闭窗口|关闭|视力保护色|保护视力色",
    ),
];

/// Words that stand alone in such a line and say nothing.
const ALONE: &str = "更新|摄影报道|图文报道|报道|大|中|小|次|A+|A-|+|-|原创|星期一|星期二|星期三|星期四|星期五|星期六|星期日";

/// What stands in the place of an author whom nobody knows.
const NOBODY: &str = "佚名|未知|匿名|无名|admin|管理员";

/// Names of sheets and channels, alone above a headline.
const SHEETS: &str = "经济|要闻|时政|社会|文化|体育|财经|国际|国内|科技|教育|健康|民生|评论|副刊|专题|综合|本地新闻|今日要闻|\
    区县|县域|头版|热点|关注|地产|楼市|封面报道|封面故事|特别报道|特稿|新闻稿";

/// What the role of those ends with who write for a publication: 湖城日报记者.
const REPORTERS: &str = "记者|通讯员";

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

/// What the name of those who have no names of persons ends with.
const GROUPS: &str = "组|部|室|站|队|院|团|会|评论员|工作室";

/// Widest name of a person, of a foreign one or of a group, of a publication, and of a name that nobody
/// knows, in half Han characters.
const WIDEST_PERSON: usize = 8;
const WIDEST_NAME: usize = 16;
const WIDEST_SOURCE: usize = 40;
const WIDEST_UNKNOWN: usize = 12;

/// What `line` says about an article; none if it says anything else.
/// `is_above` tells that it stands above the headline.
pub(super) fn fields(line: &str, is_above: bool) -> Option<Vec<Field>> {
    let between = |c: char| c.is_whitespace() || "|｜丨│/；;【】[]（）()《》□■".contains(c);
    let has_date = line.contains(DATE);
    if let Some(fields) = wire(line) {
        return Some(fields);
    }
    if let Some(names) = line.strip_prefix(['□', '◎', '○']).filter(|_| is_above)
        && let Some(author) = bare_name(names)
    {
        return Some(vec![author]);
    }
    let has_people = words_of(line, between)
        .any(|it| matches!(role_of(it, false), Some((Role::Author | Role::Other, _))));
    let (mut fields, mut codes) = (Vec::new(), Vec::new());
    let mut role = None;
    for word in words_of(line, between) {
        let mut rest = word;
        // 作者：湖城日报记者
        while let Some((kind, printed)) = role_of(rest, has_people) {
            if rest != word
                && matches!(fields.last(), Some(Field::Author(_, names)) if names.is_empty())
            {
                fields.pop();
            }
            rest = rest.get(printed.len()..)?.trim_start_matches(['：', ':']);
            role = (kind != Role::Date).then_some(kind);
            match kind {
                Role::Author => {
                    let agency = printed.strip_suffix("记者").filter(|it| is_publication(it));
                    fields.extend(agency.map(|it| Field::Agency(it.to_owned())));
                    fields.push(Field::Author(printed.to_owned(), Vec::new()));
                }
                Role::Other => fields.push(Field::Credit(printed.to_owned(), Vec::new())),
                Role::Page => fields.push(Field::OfPage(printed.to_owned())),
                Role::Source | Role::Date => fields.push(Field::Label),
            }
        }
        for word in words_of(rest, |c| "、，,".contains(c) || c == DATE) {
            let word = word.trim_matches(['·', '：', ':']);
            let wire = word.trim_end_matches(['讯', '电']);
            let of_page = words(ALONE).any(|it| it == word)
                || is_sheet(word)
                || word.starts_with("发自")
                || word.starts_with("www.")
                || has_date && word.chars().all(|c| c.is_ascii_digit() || c == ':')
                || words(NOBODY).any(|it| it == word)
                // 记者 张三／湖城报道
                || role == Some(Role::Author) && last_of(&simplified(word), "报导|报道").is_some();
            match role {
                _ if of_page => fields.push(Field::OfPage(word.to_owned())),
                None if is_above
                    && (words(SHEETS).any(|it| it == simplified(word)) || is_issue(word)) =>
                {
                    fields.push(Field::OfPage(word.to_owned()));
                }
                Some(Role::Source) if width(word) <= WIDEST_SOURCE => {
                    fields.push(Field::Source(word.to_owned()));
                    role = None;
                }
                Some(Role::Page) if width(word) <= WIDEST_SOURCE => {
                    fields.push(Field::OfPage(word.to_owned()));
                }
                // 责任编辑：张三 CN005
                Some(Role::Other) if word.chars().all(|c| c.is_ascii_alphanumeric()) => {
                    codes.push(Field::OfPage(word.to_owned()));
                }
                Some(Role::Author | Role::Other) if is_name(word) => {
                    if let Some(Field::Author(_, names) | Field::Credit(_, names)) =
                        fields.last_mut()
                    {
                        add_name(names, word);
                    }
                }
                None if is_publication(wire) && (is_above || has_date || has_people)
                    || last_of(word, OFFICES).is_some() && has_date =>
                {
                    fields.push(Field::Source(wire.to_owned()));
                }
                None if has_date && is_unknown(word) && !rest.contains(DATE) => {
                    let source = fields.iter().any(|it| matches!(it, Field::Source(_)));
                    let may_publish = !source && width(word) >= WIDEST_PERSON;
                    fields.push(Field::Unknown(word.to_owned(), may_publish));
                }
                _ => return None,
            }
        }
    }
    for field in &mut fields {
        if let Field::Author(role, names) | Field::Credit(role, names) = field
            && names.is_empty()
        {
            *field = Field::OfPage(std::mem::take(role));
        }
    }
    fields.extend(codes);
    (!fields.is_empty() || has_date).then_some(fields)
}

/// What an agency writes in one word before its text: 中央社记者张三台北7日电. The name has three
/// characters, or as many as leave two for the place.
fn wire(line: &str) -> Option<Vec<Field>> {
    let read = simplified(line);
    let day = read.strip_suffix(['电', '讯'])?.strip_suffix('日')?;
    let bare = day.trim_end_matches(|c: char| c.is_ascii_digit());
    let (agency, _) = bare.split_once("记者")?;
    let role = line.get(agency.len()..agency.len() + "记者".len())?;
    let rest = line.get(agency.len() + role.len()..bare.len())?;
    let count = rest.chars().count();
    let fits = day.len() > bare.len() && is_publication(agency) && (4..=6).contains(&count);
    let name: String = rest.chars().take(3.min(count.checked_sub(2)?)).collect();
    let agency = line.get(..agency.len())?.to_owned();
    fits.then(|| vec![Field::Agency(agency), Field::Author(role.to_owned(), vec![name])])
}

/// The words of `text`, with none that is empty.
fn words_of(text: &str, between: impl Fn(char) -> bool) -> impl Iterator<Item = &str> {
    text.split(between).filter(|word| !word.is_empty())
}

/// The publication or the authors that a line of nothing but names names.
pub(super) fn bare_name(line: &str) -> Option<Field> {
    if is_publication(line) {
        return Some(Field::Source(line.to_owned()));
    }
    let names = words_of(line, |c| c.is_whitespace() || c == '、');
    let mut all = Vec::new();
    names.for_each(|name| add_name(&mut all, name));
    let is_person = |it: &String| (4..=6).contains(&width(it)) && it.chars().all(is_han);
    let are_people = (1..=3).contains(&all.len()) && all.iter().all(is_person);
    are_people.then(|| Field::Author("作者".to_owned(), all))
}

/// Whether `name` is one of a publication.
fn is_publication(name: &str) -> bool {
    let name: &str = &simplified(name);
    width(name) <= WIDEST_SOURCE
        && !name.starts_with('本')
        && name.chars().all(|c| c.is_alphanumeric() || c == '·')
        && last_of(name, PUBLICATIONS).is_some_and(|end| end.len() < name.len())
        && last_of(name, NO_PUBLICATIONS).is_none()
}

/// The publication that `text` begins with, as `新华社` in `新华社湖城`.
pub(super) fn publication_before(text: &str) -> Option<&str> {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut names = ends.filter_map(|end| text.get(..end)).skip_while(|it| !is_publication(it));
    let first = names.next()?;
    // 中国新闻社, but not 新华社烟台.
    Some(names.take_while(|it| is_publication(it)).last().unwrap_or(first))
}

/// Whether `word` is as short and plain as a name.
fn is_unknown(word: &str) -> bool {
    (4..=WIDEST_UNKNOWN).contains(&width(word)) && word.chars().all(is_han)
}

/// The role that `word` is or begins with. Beside others, every short word before a colon and a name
/// is one: `读题：张三`.
fn role_of(word: &str, beside_others: bool) -> Option<(Role, &str)> {
    let read = simplified(word);
    let found = ROLES.iter().filter_map(|(role, words)| Some((*role, first_of(&read, words)?)));
    let found = found.filter_map(|(role, printed)| Some((role, word.get(..printed.len())?)));
    // 新华社记者 张三
    let of_agency = last_of(&read, REPORTERS).is_some() && width(word) <= WIDEST_NAME;
    let longest = found.max_by_key(|(_, printed)| printed.len());
    let (role, printed) = longest
        .or(of_agency.then_some((Role::Author, word)))
        .or_else(|| unlisted(word).filter(|_| beside_others))?;
    let rest = word.get(printed.len()..)?;
    let glued = words(GLUED).any(|it| it == simplified(printed))
        && rest.split('、').all(|name| name.chars().all(is_han) && width(name) <= 6);
    (rest.is_empty() || rest.starts_with(['：', ':']) || glued).then_some((role, printed))
}

fn unlisted(word: &str) -> Option<(Role, &str)> {
    let (role, name) = word.split_once(['：', ':'])?;
    let fits = (4..=10).contains(&width(role)) && width(name) <= WIDEST_PERSON;
    (fits && role.chars().all(is_han) && name.chars().all(is_han)).then_some((Role::Other, role))
}

/// Whether `word` is the number of a sheet, perhaps with its name: 第003版, A01版：头版.
fn is_sheet(word: &str) -> bool {
    let word = word.split_once('：').map_or(word, |(number, _)| number);
    let number = word.strip_suffix('版').map(|it| it.trim_start_matches('第'));
    number.is_some_and(|it| {
        (1..=4).contains(&it.len()) && it.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

/// Whether `word` says which issue of a magazine it is: 2025年第33期, 总第1274期.
fn is_issue(word: &str) -> bool {
    word.ends_with('期')
        && word.contains(|c: char| c.is_ascii_digit())
        && width(word) <= WIDEST_NAME
}

fn is_name(word: &str) -> bool {
    let may_be_long = |it: &str| {
        it.contains(|c: char| c == '·' || c.is_ascii_alphabetic())
            || is_publication(it)
            || last_of(it, OFFICES).or(last_of(it, GROUPS)).is_some()
    };
    let widest = if may_be_long(word) { WIDEST_NAME } else { WIDEST_PERSON };
    width(word) <= widest && !word.contains(|c: char| c.is_ascii_digit())
}

/// Adds a name; one of two characters may have been set apart (马　路).
fn add_name(names: &mut Vec<String>, name: &str) {
    let is_single = |name: &str| name.chars().count() == 1 && name.chars().all(is_han);
    match names.last_mut() {
        Some(last) if is_single(last) && is_single(name) => last.push_str(name),
        _ => names.push(name.to_owned()),
    }
}
