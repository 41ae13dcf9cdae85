//! Words by which Chinese labels are cut; lists of them have `|` between.

/// Words at the beginning of a clause that only join it to what was said before.
pub(super) const OPENING: &str = "其中|目前|此外|同时|据悉|据介绍|据统计|据初步统计|初步统计|初步核算|经核算|截至目前|并且|并|且|而|但是|但|使|让|\
    另|另有|另外|以及|和|及|、|也|还|又|现在|当前|累计起来|共计|合计|共有|只有|仅有|已有|有|已|均|都|全部|—|-|：|据测算|其中有|报告期内|的|　";

/// Words at the end of a head that only say that it is so much.
pub(super) const LINKS: &str = "达到了|达到|达|为|是|约为|共有|共计|总计|合计|共|已有|已|现有|有|仅有|仅|只有|只|均|高达|多达|约|近|就|则|已达|已经|均为|\
    突破|超过|逾|：|:|就有|也有|都有|足足|大约|为约|共达";

/// Words in which one of those stands and is none.
pub(super) const WHOLE: &str = "没有|还有|可达|所有|国有|成为|作为|行为|认为|人为|抵达|到达|下达|送达|表达|发达|公约|节约|签约|预约|合约|附近|最近|接近|成就|规则|不只|船只|发现有|\
    未突破|未超过|不超过|未达|未达到|仍有|没有|尚有|含有|设有|建有|配有|不仅|公共|总共|拥有|持有|占有";

/// Words at the end of a head behind which the figure is but a part of what is said.
pub(super) const DANGLING: &str = "用了|花了|耗时|历时|用时|以|用|在|向|由|从|把|按|于|比|跟|被|让|将|对|给|的|和|与|及|、|因|经|每|第|这|那|不|未|没有|年均|至今|前|后|当时|从近|又低了|再";

/// Words that begin a clause which has no subject of its own.
pub(super) const PREDICATES: &str = "与|同比|环比|比|较|占|约占|相当于|高于|低于|超|高出|是|为|达|增长|增产|减产|增收|减收|增加|增多|净增|净减|增至|上涨|上升|升至|上调|\
    提高|提升|下降|降至|降到|下跌|下调|下滑|回落|减少|减至|减持|增持|降低|缩小|缩短|收窄|扩大|攀升|回升|加快|放缓|大增|大降|跌|涨|升|降|翻|降幅|增幅|涨幅|跌幅|增速|占比|比重|\
    收报|报收|收于|分别|完成年度|完成全年|完成计划|完成预算|居全|居世|居第|位居|实际增长|名义增长|实际下降|日均增长|累计完成|累计实现|累计达到|共完成|年均增长|累计增长|累计下降|折合|约合|低了|高了|慢了|快了|多了|少了|同口径";

/// What begins like one of those and is none.
pub(super) const NO_PREDICATES: &str = "降雨|降水|降尘|降落|升学|升级|升旗|超市|超级|超高|超大|占地|增加值|增值|比赛|比例|比亚迪|为了|与会|达标|减排|减税|减免|翻译|翻车|\
    较大|较重|较高|涨停|跌停|超限|比分|为期|降级";

/// Verbs at the end of a head that say how an amount changed.
pub(super) const CHANGES: &str = "增长|增产|减产|增加|净增|上涨|上升|提高|提升|下降|下跌|下滑|回落|减少|降低|缩小|扩大|收窄|大增|大降|大涨|大跌|涨|跌|低开|高开|亏损|盈利|加快|放缓|上调|下调|增|减|多|少|高|低";

/// Predicates whose figure is not that of the subject.
pub(super) const COMPARED: &str = "高于|低于|相当于|是|为|与|比重|位居|居第|居全|居世|翻|超过|达";

/// Clauses that only say how something is reckoned.
pub(super) const MANNERS: &str = "按不变|按可比|按现价|扣除|剔除|不含|不计|除去|除此|除了";

/// Words of what is no fact yet: they hold for what follows in the sentence.
pub(super) const AIMS: &str = "力争|目标|计划|预计|预测|确保|争取|有望|规划|拟|预期|如果|假如|倘若|若|一旦|只要|除非|建议|可望|要求|承诺|将|希望";

/// Words of what can be done, which holds on.
pub(super) const ABILITIES: &str = "可以|每天可|一次可|每年可|年可|日可|能够";

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
pub(super) const PEOPLE: &str = "人|名|户|例|人次|只|头|起|家|个|座|条|件|所|辆|栋|间|处";

/// What a clause begins or ends with that only says who tells it or of what it is told.
pub(super) const TELLING: &str = "据|经|受|记者|按|分|从|截至|为";
pub(super) const TOLD: &str =
    "看|表示|显示|说|介绍|获悉|认为|指出|透露|了解到|发现|方面|悉|统计|影响|指出|称|道|后|时";

/// What ends the name of an amount that is somebody's, and verbs behind it.
pub(super) const AMOUNTS: &str = "率|额|价|量|值|比|润|本|幅|数|费|债";
pub(super) const TURNS: &str = "涨|跌|升至|降至|增至|减至|提高到|下降到|提升至|提升到|上升到|增加到|减少到|降到|升到|涨到|跌到|增长|下降|上涨|下跌|提高|降低|亏损|盈利|提升|上升|回落|增加|减少";

/// Words that end like one of those behind which a figure is but a part, and are none.
pub(super) const NO_DANGLING: &str = "控制在|保持在|稳定在|维持在|费用|利用|作用|使用|应用|信用|租用|食用|占比|同比|环比|方向|意向|流向|理由|自由|总和|饱和|原因|报到|存在|现在|对象|日前|法律|一律|目的|标的";

/// Words that share out several figures among several things.
pub(super) const SHARED: &str = "分别|依次|各自";
