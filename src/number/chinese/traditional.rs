//! Traditional characters, read as the Simplified ones in which the words of the language are listed.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// Traditional characters, each before the Simplified one: those of numerals, units, bounds and times,
/// and of what stands around an article. They are only read: whatever is printed stays as it was.
const PAIRS: &str = "萬万億亿兩两貳贰叄叁陸陆幾几餘余馀余個个間间輛辆條条張张項项種种隻只頭头棟栋戶户層层筆笔\
    場场輪轮對对雙双顆颗組组類类處处節节樓楼號号歲岁點点時时鐘钟週周噸吨畝亩頃顷釐厘圓圆幣币\
    錢钱塊块鎊镑盧卢韓韩歐欧臺台枱台約约達达過过將将總总計计數数與与從从為为於于僅仅還还沒没\
    無无應应該该會会許许準准難难並并來来內内開开強强屆届門门隊队級级線线國国縣县區区鄉乡鎮镇\
    廠厂館馆樹树車车機机員员醫医學学師师課课據据傷伤產产業业積积漲涨減减長长擴扩縮缩標标專专\
    驗验顯显報报導导讀读閱阅記记責责編编輯辑訊讯電电權权轉转載载經经網网頁页聞闻體体關关閉闭\
    視视訂订隱隐請请簡简補补評评論论讚赞選选歷历灣湾華华聯联緝缉後后發发佔占現现圖图說说單单\
    價价當当曆历離离錄录務务衛卫環环際际鐵铁銀银運运營营資资額额繳缴勝胜負负動动團团實实進进\
    邊边遠远適适麼么們们這这樣样變变決决復复軍军農农漁渔島岛東东樂乐術术劇剧藝艺護护擊击斷断\
    續续終终紀纪紅红綠绿裡里裏里製制齊齐啟启聽听規规範范蹤踪結结構构書书窩窝畫画兒儿連连穩稳\
    貨货貸贷費费貿贸買买賣卖購购賠赔贈赠賽赛罰罚舊旧優优傳传儘尽劃划勞劳勢势匯汇協协獎奖獲获\
    盤盘碼码禮礼稱称競竞籃篮糧粮紙纸細细給给統统維维綜综緊紧練练織织繼继聲声職职腳脚艙舱蘇苏\
    虧亏裝装見见親亲觀观觸触訪访設设試试話话認认語语誤误調调談谈證证譯译議议豐丰貝贝財财貢贡\
    貴贵賓宾賺赚贊赞趕赶蹟迹軌轨軟软較较輕轻輸输辦办辭辞邏逻郵邮鄰邻醬酱釋释針针銷销鋪铺錯错\
    鍵键鏈链鏡镜鑽钻閒闲闊阔隨随險险雜杂雞鸡霧雾靈灵靜静韻韵響响頂顶預预領领頻频題题願愿顧顾\
    風风飛飞飯饭飲饮養养馬马駕驾駛驶騎骑驚惊髮发鬆松監监測测擇择魚鱼鮮鲜鳥鸟麗丽麥麦黃黄黨党齡龄龍龙則则卻却別别擁拥創创衝冲屬属\
    攝摄瀏浏覽览審审氣气欄栏佈布習习廣广壇坛濟济娛娱";

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let characters: Vec<char> = PAIRS.chars().collect();
    characters.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
});

/// `text` with Simplified characters, as far as they matter where numbers are read. Each has the
/// length of the one it stands for: a place in one text is a place in the other.
#[must_use]
pub fn simplified(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(|c| SIMPLIFIED.contains_key(&c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| SIMPLIFIED.get(&c).copied().unwrap_or(c)).collect())
}

/// `words`, most of which are of the simplified form of `text`, in the characters of `text` itself: each
/// as it stands there, or else the first Traditional one that it may be read for.
#[must_use]
pub fn as_printed(words: &str, text: &str) -> String {
    let Cow::Owned(read) = simplified(text) else { return words.to_owned() };
    let printed: HashMap<char, char> = read.chars().zip(text.chars()).collect();
    let other = |c: char| {
        let mut pairs = PAIRS.chars().zip(PAIRS.chars().skip(1)).step_by(2);
        pairs.find(|(_, simplified)| *simplified == c).map_or(c, |(traditional, _)| traditional)
    };
    words.chars().map(|c| printed.get(&c).copied().unwrap_or_else(|| other(c))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_stays_where_it_was() {
        assert_eq!(PAIRS.chars().count() % 2, 0);
        for (traditional, simplified) in SIMPLIFIED.iter() {
            assert_eq!(traditional.len_utf8(), simplified.len_utf8(), "{traditional}");
            assert!(!SIMPLIFIED.contains_key(simplified) || traditional == simplified);
        }
        assert_eq!(simplified("超過3萬個，約佔2成"), "超过3万个，约占2成");
        assert!(matches!(simplified("超过3万个"), Cow::Borrowed(_)));
    }

    #[test]
    fn words_of_a_text_are_printed_as_they_stand_in_it() {
        assert_eq!(as_printed("台湾医院数", "全台灣醫院3萬家"), "台灣醫院數");
        assert_eq!(as_printed("发展里程数", "发展里程3万公里"), "发展里程数");
    }
}
