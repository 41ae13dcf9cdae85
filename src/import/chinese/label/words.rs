//! Words by which Chinese labels are cut; lists of them have `|` between.

/// Words at the beginning of a clause that only join it to what was said before.
pub(super) const OPENING: &str = "仍然|依然|仍|却|其中|目前|此外|同时|据悉|据介绍|据统计|据初步统计|初步统计|初步核算|经核算|截至目前|并且|并|且|而|但是|但|使|让|\
    另|另有|另外|以及|和|及|、|也|还|又|现在|当前|累计起来|共计|合计|共有|只有|仅有|已有|有|已|均|都|全部|—|-|：|据测算|其中有|报告期内|的|　";

/// Words at the end of a head that only say that it is so much.
pub(super) const LINKS: &str = "才|达到了|达到|达|为|是|约为|共有|共计|总计|合计|共|已有|已|现有|有|仅有|仅|只有|只|均|高达|多达|约|近|就|则|已达|已经|均为|突破|超过|逾|：|:|就有|\
    也有|都有|足足|大约|为约|共达|超过了|超|了|突破了|最多达|最高达|累计达";

/// Words in which one of those stands and is none.
pub(super) const WHOLE: &str = "将军|将领|将士|平均|没有|还有|可达|所有|国有|成为|作为|行为|认为|人为|抵达|到达|下达|送达|表达|发达|公约|节约|签约|预约|合约|附近|最近|接近|成就|规则|不只|船只|发现有|\
    未突破|未超过|不超过|未达|未达到|仍有|尚有|含有|设有|建有|配有|不仅|公共|总共|拥有|持有|占有";

/// Words at the end of a head behind which the figure is but a part of what is said.
pub(super) const DANGLING: &str = "用了|花了|以|用|在|向|由|从|把|按|于|比|跟|被|让|将|对|给|的|和|与|及|、|因|经|每|第|这|那|不|未|没有|年均|至今|前|后|当时|从近|又低了|再";

/// Words that begin a clause which has no subject of its own.
pub(super) const PREDICATES: &str = "降为|占|约占|也是|再|暴增|激增|猛增|锐减|仅占|只占|均|与|同比|环比|比|较|相当于|高于|低于|超|高出|是|为|达|增长|增产|减产|增收|减收|增加|增多|净增|\
    净减|增至|上涨|上升|升至|上调|提高|提升|下降|降至|降到|下跌|下调|下滑|回落|减少|减至|减持|增持|降低|缩小|缩短|收窄|扩大|攀升|回升|加快|放缓|大增|大降|\
    跌|涨|升|降|翻|降幅|增幅|涨幅|跌幅|增速|占比|比重|收报|报收|收于|分别|完成年度|完成全年|完成计划|完成预算|居全|居世|居第|位居|实际增长|名义增长|实际下降|\
    日均增长|累计完成|累计实现|累计达到|共完成|年均增长|累计增长|累计下降|折合|约合|低了|高了|慢了|快了|多了|少了|同口径";

/// What begins like one of those and is none.
pub(super) const NO_PREDICATES: &str = "超员|超载|超速|超商|升旗|降雨|降水|降尘|降落|升学|升级|超市|超级|超高|超大|占地|增加值|增值|比赛|比例|比亚迪|为了|与会|达标|减排|减税|减免|翻译|翻车|\
    较大|较重|较高|涨停|跌停|超限|比分|为期|降级";

/// Verbs at the end of a head that say how an amount changed.
pub(super) const CHANGES: &str = "增长|增产|减产|增加|净增|上涨|上升|提高|提升|下降|下跌|下滑|回落|减少|降低|缩小|扩大|收窄|大增|大降|大涨|大跌|涨|跌|低开|高开|亏损|盈利|加快|放缓|上调|下调|增|减|降|升|多|少|高|低";

/// Words of what is no fact yet: they hold for what follows in the sentence.
pub(super) const AIMS: &str = "打算|力争|目标|计划|预计|预测|确保|争取|有望|规划|拟|预期|如果|假如|倘若|若|一旦|只要|除非|建议|可望|要求|承诺|将|希望";

/// Words of what was, behind which they hold no longer.
pub(super) const FACTS: &str = "去年|上年|同期|此前|目前|截至|现有|现已|实际";

/// Words in which one of them stands and is none.
pub(super) const NO_AIMS: &str = "模拟|虚拟|倘若干|若干|将军|将近|麻将|计划生育|计划单列|比计划|超计划|超预期|目标任务|名将|小将|大将|规划师|目标价";

/// Words for what is named elsewhere.
pub(super) const PRONOUNS: &str = "他|她|它|我|你|咱|这|该|其|此|那";

/// Words in which one of them stands and is none.
pub(super) const NO_PRONOUNS: &str =
    "其他|其它|其余|尤其|极其|应该|自我|土耳其|吉他|马耳他|其中|因此|此外|如此|由此|彼此|其次|那曲";

/// Verbs that take what is counted, at the end of a head.
pub(super) const VERBS: &str = "造成|导致|致|新增|新建|改建|扩建|建成|建设|修建|建有|开通|完成|实现|投入|发放|引进|签约|招聘|培训|组织|开展|举办|接待|救治|转移|安置|出动|派出|\
    调集|投放|砍下|获得|出台|查处|拆除|清理|收到|受理|办结|销售|生产|种植|养殖|运送|购买|购置|配备|设立|设置|开设|聘请|吸纳|录取|倒塌|损坏|使用|冲毁|惠及|覆盖|带动|服务|走访|检查|\
    涉及|包括|拥有|有|来自|吸引|招募|修复|抢通|恢复|铺设|栽种|更换|安装|了|出|过|成|遇见|救出|送出|关闭|裁减|捐赠|准备|提供|推出|建|设|打造|培育|辐射|联合|邀请|做出|制作|排查|整改";

/// Units of people, behind which stands what befalls them.
pub(super) const PEOPLE: &str = "班|人|名|户|例|人次|只|头|起|家|个|座|条|件|所|辆|栋|间|处";

/// What ends the name of an amount that is somebody's, and verbs behind it.
pub(super) const AMOUNTS: &str = "率|额|价|量|值|比|润|本|幅|数|费|债|度|比重|比例|收入|支出|面积|投资|资金|产能|指数|总产|亩产|单产";
/// Words that end like one of those behind which a figure is but a part, and are none.
pub(super) const NO_DANGLING: &str = "惠及|涉及|普及|波及|控制在|保持在|稳定在|维持在|费用|利用|作用|使用|应用|信用|租用|食用|占比|同比|环比|方向|意向|流向|理由|自由|总和|饱和|原因|报到|存在|现在|对象|日前|法律|一律|目的|标的";

/// Words that share out several figures among several things.
pub(super) const SHARED: &str = "分别|依次|各自";

/// Words before a time that something is compared with, those behind it, and such times.
pub(super) const COMPARING: &str =
    "略高于|略低于|高于|低于|多于|少于|相比于|相比|相较|对比|比|与|和|较|而|是|也是|为|也|同|此前";
pub(super) const LINKING: &str = "才|的|为|是|只有|仅有|仅|仅为|有|达|约|则为|还是|只是";
pub(super) const TIMES: &str = "去年同期|上年同期|去年|上年|前年|同期|上一年|上月|上季度|年初|上届|前一年|去年同月|十年前|五年前";

/// Rates with which a clause begins that belong to the subject before.
pub(super) const RATES: &str = "增速|增幅|涨幅|跌幅|降幅|占比|比重";

/// Words by which a level is told, and not how much it changed.
pub(super) const LEVELS: &str =
    "增至|升至|降至|降到|减至|达|为|是|增加到|减少到|提高到|下降到|回升至|收报|报收|收于";

/// Words before the first of several parts.
pub(super) const INCLUDING: &str = "包括|包含|其中有|其中包括|分别是|分别有";

/// Words by which a clause says how its subject changed.
pub(super) const SAYING: &str = "同比|环比|分别|分別|依次|各自|增长|下降|上涨|下跌|增加|减少|比上年|较上年|比去年|较去年|较年初|比年初|较|比上|上升|提高|降低|回落|减产|增产|增幅|降幅";

/// Names that say only which amount of something it is.
pub(super) const BARE: &str = "平均单产|平均年龄|总投资|到位资金|实际到位资金|总面积|总金额|毛利率|净利率|恢复率|升学率|增加值|平均单价|完成率|总收入|总产值|总产量|年产能|单台售价|估损金额|最低|最高";

/// Words at the beginning and at the end of a name that belong to its clause.
pub(super) const STARTS: &str = "加上|至今|将|依序为|依次为|少说|却|仍|还有|包括|其中|共计|总共|一共|共有|共|达到|达|还|只|就|约|报告|完成|实现|实行|先后|已经|已|均|也|使|有|累计|记录到|这所|这家|该|全年|目前|但|而|\
    包含|里面|合计|最后";
pub(super) const ENDS: &str = "仍|可能|首次|再次|再度|力争|有望|一度|曾|了|到|有|至|为|的|共|达|约|超|近|增加到|增至|升至|降至|提高到|提高至|提升到|提升至|下降到|下降至|扩大到|扩大至|缩小到|缩短至|缩短到|上升到|上升至|减少到|\
    减少至|增长到|回升至|完成|实现|达到|包括|中|之间|维持在|保持在|稳定在|控制在|分别|分別|需|要|高达|多达|仅|只|还|先后|报|都|也|就|可|将|维持|保持|控制|\
    新台币|人民币|花去|花掉|就要|用掉";

/// 共 before a verb, which goes without.
pub(super) const SUMMING: &str = "共吸|共运|共起|共保|共侦|共破|共抓|共缴|共捕|共报告|共接|共收|共募|共投|共招|共捐|共监|共记|共有|共完|共派|共发|共查|共处|共办|共签|共出|共转|共救|共排|共销|共建|共开|共组|共培|共引|共实|共检|共获|\
    共录|共审|共受|共调|共清";

/// Words that say what the thing before them does or undergoes.
pub(super) const ACTING: &str = "试点|昼夜|日夜|减免|户均|人均|日均|平均|结束|启动|家家|户户|遇难|募捐|筹集|修|累计|监测|接受|接诊|考上|睡|走|是因|是|在|被|来自|获得|获|已|将|会|均|都|完成|实现|用于|参加|参与|选择|放弃|再度|只|因|受|\
    免费|实施|住|需要|愿意|认为|表示|竣工|投产|开工|恢复|死亡|受伤|失踪|失联|调离|停电|中断|超|报名|设立|开展|组织|赴|进|出|未|没|不|能|可|拥有|分发|\
    得到|享受|入|学会|成为|交不起|停业|复工|通过|被困|脱贫|就业|落户|达到|排第";

/// Acts with which a name ends that has no noun for those who are counted.
pub(super) const ACTS: &str = "拘留|遇难|被困|伤亡|搬离|受训|受益|拒访|停留|录取|招收|就诊|接诊|抢救|急救|招生|救助|受助|死亡|受伤|失踪|失联|参加|参与|报名|就业|参保|脱贫|获救|出动|转移|安置|入学|住院|出院|确诊|治愈|培训|毕业|\
    炸伤|灼伤|感染|受灾|隐名捐款|调离|退休|入住|到场|新增就业|放棄";

/// What several that are listed may have in common.
pub(super) const COMMON: &str = "毕业生|投资|产量|产值|收入|支出|生|的|病例|案件|增加值|人口|贷款|存款|销量|企业|价格|吞吐量|业|用户|居民";

/// Words behind which a long subject still says what is counted.
pub(super) const SUBJECT_ENDS: &str = "共报告|报告|共接诊|共收到|共募集|募集|收到|共记录到|记录到|监测到|监测|登记分发志愿的|医院|保护区|全县|全市|全省|全国|实现|完成|方面";

/// Words for an amount at the end of the name of its owner.
pub(super) const OWNED: &str = "总产量|产量|总产值|产值|增加值|收入|营业收入|数量|人数|总数|总额|金额|面积|价格|销量|销售额|增速|支出|比重|占比|总投资";

/// Words before what something is so many times or such a part of.
pub(super) const RATIO: &str =
    "相当于|只有|仅有|仅为|仅是|只是|不到|不足|超过|约为|约是|就是|是|为";

/// Words before the first of several things in brackets.
pub(super) const LISTING: &str = "其次是|第三是|依序为|依次为|依序是|依次是|分别是|分别为|主要集中在|集中在|主要是|主要有|主要为|最多的是|包括|的是";

/// Verbs of two characters that those who are counted do or undergo.
pub(super) const DOES: &str = "采取|参加|参与|选择|放弃|实施|接受|竣工|投产|开工|恢复|死亡|受伤|失踪|失联|停电|中断|报名|遇难|被困|获救|脱贫|就业|落户|停业|复工|通过|同步|同时|错峰|进入|加入|前往|返回|晋级|入围|入选|入住|往返|获得|成为|拥有|组成";

/// Verbs by which the head of a list is noted.
pub(super) const NOTING: &str = "吸引|修复|减免|聘请|立案侦办|侦办|立案|侦破|破获|查扣|查获|查办|缴获|抓获|查证走私|查证|接报|处置|运送|起降|发送|发放|审结|受理|判处|排查|招录|募集|筹集|捐赠|挂了|挂|完成|用掉|造成|损失|毁坏|新增|冲毁|出动|派出|组织|调拨|监测到|记录到|记录|收到|发现|查处|投入|包括|有|新建|添置|购置|捐来|下拨|抽查|检查|接报|共有|\
    报告";

/// Those of the words for what is no fact yet that stand before a label.
pub(super) const PLANS: &str = "打算|预计|计划|力争|拟|有望|争取|预测";

/// Words by which a clause without figures says how its subject does.
pub(super) const DOING: &str = "增长|下降|最多|最少|最快|最高|卖得|降得|涨得|相对|出现在|位于|有所|持续|继续|稳步|较快|不断|明显|大幅|总体|依然|仍然|有增有减";

/// Ends of a clause that is no subject.
pub(super) const NO_TOPICS: &str = "方面|表示|介绍|说|悉|看|时|后|间|称|指出|透露|中|上|下|来|影响|报道|统计|发现|完成|认为|了|好|保障|开展|推进";

/// Verbs that say only that somebody has a share.
pub(super) const GETTING: &str = "获得|得到|拿到|拿下|赢得|取得|吸走|巩固|分到|夺走|抢走|获|得";

/// Words by which those who are asked say something, which a share goes without.
pub(super) const REPORTING: [&str; 4] = ["坦言", "自称", "表示在", "表示"];

/// Adverbs that say nothing of what is counted, at the ends of a name and before its verb.
pub(super) const ADVERBS: &str =
    "只|一共|总共|共|则|却|仍|更|尚|就|才|均|又|已经|已|先后|也|还|竟|便";

/// Words that end or go on like one of them and are none.
pub(super) const NO_ADVERBS: &str = "船只|不只|原则|规则|准则|细则|法则|冷却|忘却|变更|高尚|时尚|崇尚|成就|造就|人才|刚才|天才|英才|公共|平均|人均|户均|日均|月均|年均|亩均|\
    套均|方便|顺便|随便|总共|共同|共和|共享|共建|共青|共有产权|共计|就业|就诊|就医|就读|就餐|就近|更新|更换|更改|更正|才艺|均衡|均价|已婚|还款|还贷|还借|也门|首都|均可|究竟|归还|偿还|生还|返还";

/// Verbs in everyday words with those that a table has for them.
pub(super) const FORMAL: &str = "剩下=剩余|只剩=剩余|住=入住|剩=剩余|养着=养殖|卖=销售|收=收购|买=购买|补=补助|养=养殖|种=种植|花=花费|缴=缴纳|载=运送|\
    自掏=自付|再建=新建|赔=赔偿|捐=捐赠|用=使用|罚=罚款|采=采摘|运=运送|掏=支付|挂=挂果|购=购买|借=借款|来=到场";

/// What ends like one of those everyday verbs and is none.
pub(super) const NO_VERBS: &str = "入住|居住|候补|替补|增补|弥补|填补|互补|增收|减收|征收|创收|接收|查收|验收|没收|免收|起用|外卖|专卖|拍卖|税收|秋收|夏收|丰收|营收|回收|吸收|招收|签收|基建|修建|新建|扩建|在建|改建|兴建|筹建|援建|空运|货运|客运|疏运|春运|暑运|海运|水运|陆运|航运|\
    品种|树种|人种|良种|播种|火花|棉花|雪花|费用|利用|使用|应用|信用|作用|专用|公用|民用|农用|公积金|未来|本来|原来|以来|从来|外来|处罚|滋养|培养|抚养|供养|休养|疗养|门票|采用|租用|选用|启用";

/// Verbs that with 到 or 至 say to which level something came.
pub(super) const REACHING: &str = "压|压缩|压减|砍|叫|喊|卖|标|报|开|涨|跌|升|降|增|减|提高|提升|上升|上涨|上调|下降|下跌|下调|回落|回升|攀升|飙升|增加|减少|增长|扩大|缩小|缩短|降低|冲|蹿|滑落|恢复";

/// Units of goods whose price is told for one.
pub(super) const GOODS: &str = "公斤|斤|亩|吨|平方米|平米|箱|瓶|袋|筐|度|升";

/// Verbs of which the thing before is the object where it is counted in the same unit.
pub(super) const DEALING: &str = "审结|办结|结案|审执结|执结|发放|完成|备降|取消|延误|查封|扣押|修复|拆除|关闭|更换|归还|退回|销毁|通过|验收|整改|开工|竣工";

/// What stands before 是 and is no subject of what follows.
pub(super) const NO_SUBJECTS: &str =
    "原因|重点|目标|问题|特点|关键|意思|好处|难处|亮点|办法|的|而|不|尤其|特别|还|只|如今|这|那";

/// Verbs that alone in a clause are said of the subject before.
pub(super) const SAID: &str = "支付|入住|到位|落实|收回|使用|剩余|卖|花";

/// Averages, which are told of the subject before.
pub(super) const AVERAGES: &str =
    "平均|场均|日均|月均|年均|户均|人均|亩均|套均|件均|周均|店均|村均|校均";

/// Superlatives, which are told of the subject before.
pub(super) const BEST: &str = "最大|最小|最高|最低|最多|最少|最长|最短";

/// What the name of an amount of money ends with.
pub(super) const MONEY: &str = "款|金|资|租|薪|锾|账|奖|钱";
