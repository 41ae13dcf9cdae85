//! Words by which Chinese labels are made; lists of them have `|` between.

/// Words at the beginning of a clause that say nothing of what is counted.
pub(super) const OPENING: &str = "其中|目前|此外|同时|据悉|据介绍|据统计|据初步统计|初步统计|初步核算|经核算|截至目前|\
    并且|并|且|而|但|使|让|将|把|同时|并已|按规划|力争|另|另有|另外|以及|和|及|、|的|”|了|也|还|又|如今|现在|当前|今后|预计|据测算|\
    累计起来|总体上|—|—|共有|共计|合计|只有|仅有|已有|已|则|均|都|期间|当日|全部|本次|此次";

/// Words at the end of a stem that only join it to its number.
pub(super) const JOINING: &str = "达到|达|为|是|共有|共计|总计|合计|共|已有|已|拥有|现有|有|了|仅有|仅|只有|只|均|各|\
    分别|就|将|也|又|还|高达|多达|达到了|由|从|的|在|和|与|、|及|以及|其中|“|约|近|超|超过|突破|逾|不足|不到|\
    左右|：|足足|足有|足|用去|需要|需|要|平均|预计|则|每|连续|已经|等|中";

/// Those that may not even stand before a thing.
pub(super) const PARTICLES: &str = "了|将|已|由|从|以|约|近|仅|只|就|又|还|也|均|各|共|的|超|超过|突破|逾|“|在|把|这|那|、|和|与|及";

/// Words in which a joining or an ending word stands and is none.
pub(super) const WHOLE: &str = "占比|同比|环比|人均|平均|年均|亩均|户均|场均|生均|日均|月均|参与|国有|所有|成为|作为|行为|意向|方向|导向|走向|去向|取向|面向|满足|充足|富足|最高达|最多达|\
    目的|标的|最近|附近|邻近|公共|设计|统计|会计|合约|节约|签约|预约|公约|对等|中等|高等|初等|平等|等级|等候|惠及|涉及|\
    普及|遍及|面向|提前|自由|理由|从业|从事|以上|以下|以内|以外|以来|以前|以后|足以|难以|得以|予以|对象|在校|在职|\
    在建|在线|在岗|在册|和谐|温和|比例|比赛|比重|占地|有机|有色|有限|有效|拥有|共有|现有|完成率|通过率|均价|将近|\
    建成区|完成投资|参加者|投产率|超市|超级|高超|公认|共同|共享|公路|已建|在用|受灾|受访|受损|受益|需求|供需|必需|\
    主要|重要|需要|达标|到位|到期|报到|过去|的士|了解|为主|人为|只读|只数|就业|就诊|就医|成就|还款|偿还|也门|各类|各级|\
    各地|仅有|逾期|每股|每年|每月|没有|控制在|保持在|稳定在|维持在|报名|集中|高中|初中|途中|之中|国家和地区|举报|申报|填报|汇报|上报|预报|公报|通报|日报|晚报|早报|增多|减少|至今|甚至|乃至|不足|由此|理由";

/// Words that say how an amount changed, and words that say how much it is.
pub(super) const CHANGES: &str = "增长|增产|减产|增收|减收|增加|增多|增至|增到|增幅|增速|净增|新增长|上涨|上升|升至|上调|提高|提升|提速|下降|降至|\
    降到|下跌|下调|下滑|回落|减少|减至|降低|缩小|缩短|压缩|扩大|扩建|收窄|攀升|回升|放缓|加快|翻|跌至|涨至|涨幅|跌幅|\
    降幅|同比|环比|比上年|较上年|比去年|较去年|比上月|较上月|比上届|占比|占|调整|延长|优于|高于|低于|高出|位居|\
    排名|超过|收窄|净减";
pub(super) const AMOUNTS: &str = "完成|达到|实现|累计|收报|收于|报收|达|总额|共计";

/// Single characters that say so at the end of a stem.
pub(super) const SHORT_CHANGES: [char; 12] =
    ['涨', '跌', '升', '降', '增', '减', '报', '高', '低', '多', '少', '快'];

/// What a clause begins with that has no subject of its own.
pub(super) const PREDICATES: &str = "与|同比|环比|比|较|占|约占|增速|增幅|涨幅|跌幅|降幅|占比|比重|收报|收于|报收|净增|净减|\
    分别|位居|居全|居世|居第|高于|低于|超过|超|完成率|合格率|相当于|距";

/// Words before what a clause says that change nothing of it.
pub(super) const GRADES: &str = "年均|日均|月均|平均|人均|户均|生均|场均|亩均|最高|最低|最大|最小|最多|最少|累计|连续|实际|\
    名义|合计|全年|单场|单日";

/// Verbs that take what is counted.
pub(super) const VERBS: &str = "储备|新增|新建|改建|扩建|改造|建成|建设|修建|开通|开工|完成|实现|投入|投资|安排|拨付|下达|发放|\
    发行|争取|引进|签约|招聘|招录|培训|培养|组织|开展|举办|接待|接诊|收治|救治|抢救|转移|安置|救援|出动|派出|调集|\
    投放|砍下|得到|获得|贡献|抢下|送出|命中|制定|出台|拿出|查处|整治|拆除|拆下|清理|收到|受理|办结|审结|销售|生产|\
    出口|进口|运送|发送|运输|种植|养殖|收获|购买|购置|采购|配备|设立|设置|开设|聘请|吸纳|录取|招收|增加|减少|倒塌|损坏|损毁|受灾|冲毁|造成|\
    导致|致|惠及|覆盖|带动|服务|走访|检查|涉及|包括|拥有|共有|现有|有|来自|吸引|准备|招募|供应|共用|关闭|裁减|裁员|缴纳|支付|收取|筹集|\
    捐赠|捐款|修复|抢通|恢复|铺设|栽种|栽植|更换|安装|设|用";

/// Words that end the name of what is counted.
pub(super) const ENDING: &str = "正在|可以|在|的|已|被|将|为|是|和|与|、|及|全部|分别|均|由|于|向|从|对|把|等|通过|完成|开工|建成|签约|\
    投产|参加|参与|获|实现|进行|提供|来自|以|有|同比|较|比|占|至|“|” |组成";

/// Units of people and of what befalls them, which a predicate may follow.
pub(super) const PEOPLE: &str = "人|户|名";

/// What follows them and is no predicate.
pub(super) const NO_PREDICATE: &str = "次|以上|以下|左右|的|、|和|及|与|间|均|每|多|中|里|内|合|一";

/// What follows a share that is not said of what was counted before.
pub(super) const POSSESSIVE: &str =
    "受访|居民|企业|村|学生|农户|家庭|员工|职工|游客|用户|市民|审批|事项|停电|群众";

/// What ends the name of an amount that is somebody's.
pub(super) const AMOUNT_OF: &str = "率|额|值|价|利|利润|量|数|库容|收入|占比|比重|亏损|负债";

/// Words in a clause that share out several figures among several things.
pub(super) const SHARED: [&str; 3] = ["分别", "依次", "各自"];

/// Words that only announce a list.
pub(super) const LISTING: &str = "如下|包括|分别为|分别是|其中|具体为|具体是|为|是|有";

/// Words by which it is said what something can do, at whatever time.
pub(super) const ABILITIES: &str =
    "可以|每天可|一次可|每次可|每年可|每小时可|每月可|年可|天可|日可|次可|能够";

/// What a stem ends with before it says how many there are.
pub(super) const HAVING: &str = "只有|仅有|共有|已有|还有|有|只|共|仅";

/// What a stem ends with before a price that is paid.
pub(super) const COSTING: &str = "只要|只需|只花|要花";

/// Units of a length of time, what stands before one that something takes, and what then follows.
pub(super) const LENGTHS: &str = "秒|秒钟|分|分钟|小时|天|个月|年|周";
pub(super) const TAKING: &str = "用了|用|花了|花|只|仅|耗时|历时|需要|需|要|了";
pub(super) const IN_TIME: &str = "才能|就能|就可|即可|便可|可达|可到|可抵达|就|才|便";

/// What a label begins with that is only a piece of its sentence.
pub(super) const FRAGMENTS: &str = "用时|到达|就|被|给|还是|是|只要|只能|能卖|先后|陪|却|共";

/// Characters that point to what is named elsewhere, and words in which they do not.
pub(super) const POINTERS: [char; 9] = ['他', '她', '它', '我', '你', '咱', '这', '该', '其'];
pub(super) const NO_POINTERS: &str =
    "其中|其他|其它|其余|尤其|极其|应该|自我|其次|土耳其|吉他|马耳他|之其";

/// Amounts at the end of a name that others are told of, too; and those that are parts of them.
pub(super) const MEASURES: &str = "收入|营收|产量|产值|销量|销售额|价格|均价|单价|面积|种植面积|播种面积|费用|净利润|总额|\
    成交额|交易额|总资产";
pub(super) const PRICES: &str = "价|价格|费|成本";
pub(super) const PARTS: &str = "占比|比重|增速|增幅|涨幅|跌幅|降幅";

/// Rates of things that are counted.
pub(super) const RATES: &str = "结案率|回函率|开工率|竣工率|完工率|投产率|合格率|达标率|通过率|办结率|完成率|回复率|完赛率|\
    占比|比重|总数";

/// Verbs that are as well parts of names.
pub(super) const NOUNS: &str =
    "服务|投资|生产|销售|出口|进口|运输|发送|培训|检查|种植|养殖|救援|恢复|建设|改造|修复|受灾";

/// What may stand behind a unit.
pub(super) const LIMITS: &str = "左右|以上|以下|以内|上下|内|多|余";

/// Verbs of what somebody's deed brings about, which is not done by him.
pub(super) const EFFECTS: &str =
    "完成|惠及|带动|覆盖|造成|导致|致|涉及|包括|来自|吸引|倒塌|损坏|损毁|受灾|冲毁|有|现有";

/// What else a clause begins with that has no subject.
pub(super) const ACTING: &str = "先后|共|面向|最大|最小|平均每|一次可|陪";

/// What ends the name of who acts, beside the verbs; what one does not begin or end with.
pub(super) const ACTS: &str =
    "已|将|共|还|也|则|又|仍|均|都|就|只|有|是|为|在|与|和|、|用|可|从|向|对|以|拟|听信|接过";
pub(super) const NO_NAMES: &str = "在|据|对|从|由|为|受|按|自|随|以|经|当|因|让|把|将|把|他|她|它|我|你|该|这|那|其|此|每|最|如|到|首|今|昨";
pub(super) const NO_NAME_ENDS: &str = "中|方面|时|后|前|来|里|间|下|上|内|期|说|的|了";
