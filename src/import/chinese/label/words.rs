//! Words by which Chinese clauses are read; lists of them have `|` between.

/// Words at the beginning of a clause that only join it to what was said before.
pub(super) const OPENING: &str = "届时|更有|头一回|头一次|首度|破天荒|仍然|依然|仍|却|其中|目前|此外|同时|据悉|据介绍|据了解|据统计|据初步统计|初步统计|初步核算|经核算|截至目前|并且|并|且|而|但是|但|使得|使|让|另|另有|另外|以及|和|及|也|还|又|现在|当前|累计|共计|合计|总共|一共|共有|只有|仅有|已有|有|已经|已|均|都|全部|—|-|：|据测算|其中有|报告期内|包括|包含|的|、|　|“|扣掉|除去|外加|仅仅|单是|仅|具体来看|具体看|具体而言|具体来说|总体来看|总的来看|总体上|整整|足足";
/// Words at the end of a head that only say that it is so much.
pub(super) const LINKS: &str = "整整|亦|跌破|升破|初步统计|首次|才|达到了|达到|达|为|是|约为|共有|共计|总计|合计|累计|总共|一共|共|已有|已|现有|有|仅有|仅|只有|只|均|高达|多达|约|近|就|则|已达|已经|突破|超过|逾|：|就有|也有|都有|足足|大约|超过了|超|了|突破了|都要|要|需要|大约需要|一度|控制在|保持在|稳定在|维持在|约在|大约在|均在|都在|一直在|基本在|普遍在|一直|始终|拟定为|一般|分别|需|新台币|人民币|港币|折合|约合|为加权|仍保持|仍为|据估算|据测算|据估计";
/// Adverbs behind what something is said of.
pub(super) const REMARKING: &str = "也|亦|则|还|却|又|仍|继续|再次|再|都|均|更|更是|已|已经|普遍|同步|一度|瞬间|居然|竟|竟然|目前|现在|平均|便|就";
/// Words in which one of those stands and is none.
pub(super) const WHOLE: &str = "平均|没有|还有|可达|所有|国有|成为|作为|行为|认为|人为|抵达|到达|下达|送达|表达|公约|节约|签约|预约|合约|附近|成就|规则|不只|船只|及时|使用|有效|有关|有害|有线|有轨|有氧|还款|和平|让利|有限|有机|有色|不超过|未达|仍有|尚有|含有|设有|建有|配有|不仅|公共|拥有|持有|占有|并购|另类|同时段|都市|都江堰|必需|急需|内需|主要|重要|摘要|纲要|人才|奇才|英才|和棋|和解|和谐|和牛|及格|均价|均线|均衡|并列|并联|并网|并轨|也门|让球|与会|又名|就业|就诊|就医|就读|就餐|现场";
/// Adverbs before a verb, which say nothing of what is counted.
pub(super) const ADVERBS: &str = "在这里|在此|一共|总共|累计|先后|已经|已|共|就|却";
/// The same, but only before such a verb.
pub(super) const ADDING: &str = "又|也|还|仅|大约";
/// Verbs that take what is counted.
pub(super) const VERBS: &str = "造成|导致|新增|新建|改建|扩建|建成|建设|修建|建有|开通|完成|实现|投入|发放|引进|签约|招聘|培训|组织|开展|举办|接待|救治|转移|安置|出动|派出|调集|投放|收获|获得|出台|查处|拆除|清理|收到|受理|办结|审结|销售|生产|种植|养殖|运送|发送|购买|购置|添置|配备|设立|设置|设有|开设|聘请|吸纳|录取|倒塌|损坏|冲毁|毁坏|惠及|覆盖|带动|服务|走访|检查|抽查|涉及|拥有|吸引|招募|修复|抢通|恢复|铺设|栽种|更换|安装|救出|送出|关闭|裁减|捐赠|提供|推出|打造|培育|邀请|做出|排查|整改|侦办|立案|侦破|破获|查扣|查获|查办|查证|缴获|抓获|接报|处置|起降|募集|筹集|监测到|记录到|记录|监测|发现|调拨|报告|接诊|收治|穿越|砍下|淘汰|投产|建起|布设|下达|运输|保障|接听|接收|参加|参与|进入|进行|接受|采取|选择|放弃|同步|同时|存在|重建|维修|加固|享受|修好|打进|判罚|罚中|加装|发掘|上场|出场|通到|覆盖到|盘活|备足|卖出|售出|借出|就业|调派|扣押|供应|展出|捐出|引领|采购|收购|出售|赠送|颁发|回收|抽检|检出|召回|销毁|查封|冻结|追回|归还|印制|派发|收集|征集|缴纳|贡献|培养|上架|下架|改造升级|升级改造|对应|开行";
/// Verbs at the end of a head that say how an amount changed.
pub(super) const CHANGES: &str = "增长|增产|减产|增加|净增|上涨|上升|提高|提升|下降|下跌|下滑|回落|减少|降低|缩小|扩大|收窄|加快|放缓|缩短|延长|压缩|压减|上调|下调|高出|微升|微降|微增|年增|年减|年涨|年跌|月增|月减|月涨|月跌|季增|季减|衰退|涨|跌|升|降|少|多|低|高";
/// What stands before such a verb in a clause without a subject.
pub(super) const COMPARING: &str = "同比|环比|相对|相较|按年|按季|按月|按周|比上|比去|比年|比前|比2|较上|较去|较年|较前|较2|比同|较同|与上年|与去年";
/// What stands before such a verb and says how or since when something changed.
pub(super) const MANNERS: &str = "|年均|累计|实际|名义|日均|净|大幅|同口径|同比实际|同比名义|单周|单日|单月|全周|当日|扣除价格因素|扣除价格因素实际";
/// Rates that are a clause without a subject.
pub(super) const RATES: &str = "增速|增幅|涨幅|跌幅|降幅|升幅|同比增幅|同比降幅|占比";
/// Verbs that with 到 or 至 say to which level something came.
pub(super) const REACHING: &str = "掉|涨|跌|升|降|增|减|猛增|激增|骤增|陡增|剧增|锐减|骤减|骤降|普降|飙|提高|提升|上升|上涨|上调|下降|下跌|下调|回落|回升|攀升|飙升|增加|减少|增长|扩大|缩小|缩短|降低|压缩|缩减|压减|扩建|扩容|拓宽|改建|调|调整|调高|调低|变|收窄|延长|下滑|下探|上浮|加长|升高|拉长|放宽";
/// Words of what is no fact yet.
pub(super) const AIMS: &str = "打算|力争|目标|计划|预计|预测|确保|争取|有望|规划|拟|预期|如果|假如|倘若|若|一旦|只要|除非|就能|建议|可望|要求|承诺|将|希望|料";
/// Words in which one of those stands and is none.
pub(super) const NO_AIMS: &str = "旧料|用料|木料|石料|布料|颜料|废料|物料|模拟|虚拟|若干|将军|将近|麻将|计划生育|计划单列|名将|小将|大将|规划师|资料|材料|燃料|饮料|原料|肥料|塑料|饲料|面料|涂料|染料|养料|照料";
/// Words that limit what their clause says: a label without them says more.
pub(super) const LIMITS: &str = "未|没|不|无|尚|非|去年同期|上年同期|最高|最低|最多|最少|最快|最大|最小|最长|最短|平均|人均|户均|日均|月均|年均|每|可";
/// Words for what is named elsewhere.
pub(super) const PRONOUNS: &str = "与之|二者|三者|2者|3者|四者|4者|五者|他|她|它|我|你|咱|这|该|其|此|那|前者|后者|两者|同类|当中";
/// Words in which one of those stands and is none.
pub(super) const NO_PRONOUNS: &str = "及其他|及其|我国|我省|我市|我县|我区|其他|其它|其余|尤其|极其|应该|自我|土耳其|吉他|马耳他|其中|彼此|其次|那曲";
/// What the name of an amount ends with.
pub(super) const AMOUNTS: &str = "度|仓位|体重|身高|体长|身长|水深|载重|净重|自重|捐赠|台次|架次|运距|间距|投入|捐款|善款|基金|资产|贷款|存款|率|额|价|量|值|比|费|比重|比例|收入|支出|面积|投资|资金|产能|指数|总产|亩产|单产|价格|总数|人数|户数|时速|全长|总长|埋深|主跨|误差|能耗|成本|利润|人口|出口|进口|工资|租金|年薪|月薪|日薪|里程|距离|时长|工期|百分位数|增速|水位|库容|顺差|逆差|赤字|缺口|职数|负荷|出力|雨量|增收|创收|营收|折扣|抽成|提成|毛利|人次|规模|能力|年龄|周期|寿命|直径|半径|历时|耗时|用时|日数|天数|次数|时间|间隔|质保期|保质期|租期";
/// What the name of an amount of money ends with.
pub(super) const MONEY: &str = "结余|盈余|票|补贴|津贴|补助|款|金|资|租|薪|奖|损失|债|账|税";
/// Names that say only which amount of something it is.
pub(super) const BARE: &str = "总里程|里程|历时|耗时|用时|直径|半径|数值|数量|金额|面积|总额|比例|比重|占比|时间|价格|单价|人数|户数|人口|总面积|总投资|总金额|建筑面积|到位资金|体重|身高|体长|身长|水深|实际到位资金|平均单产|毛利率|净利率|完成率|增加值|平均单价|总收入|总产值|总产量|年产能|平均人数|产能|其余|合计|人家户数|任务台数|全球人数|全国人数";
/// What goods do over a border.
pub(super) const TRADE: &str = "进口|出口";
/// Those who have an amount of money, which is none of what they are.
pub(super) const OWNERS: &str = "居民|农民|村民|市民|家庭|职工|员工|工人|企业|公司|学生|老人|农户";
/// What stands before a figure that adds up what was listed.
pub(super) const SUMS: &str = "共|共计|合计|总计|一共|总共";
/// Units of goods, which can be told of the goods themselves.
pub(super) const GOODS: &str = "吨|公斤|千克|斤|亩|公顷|公里|标箱|羽|头|株|棵|只|发|船次|班";
/// What stands behind a figure and is no part of what is counted.
pub(super) const ABOUT: &str = "|左右|以上|以内|以下|不等|之间|上下|。|”";
/// What stands behind a figure that only measures.
pub(super) const BESIDE: &str = "外|内|处|之|以|后|前|里|中|上|下|多|高|深|宽|长|厚|大|见方|水平";
/// Words between what is counted and what is said of it.
pub(super) const PARTING: &str = "已经|已|均|都|将|被|没|未|尚未|仍|不|在";
/// Words with which a clause begins that goes on with its figure.
pub(super) const LEADING: &str = "到|经|将|把|被|让|使|对|距|要|有的";
/// Nouns in which one of those stands and is none.
pub(super) const NO_LEADING: &str = "被告|到发|到岸|到位|到访|到账|到港|到货|到期|到校|到岗|到手|到站|到场|经济|经营|经费|经开|经典|经理|经验|经销|让利|对外|对口|对虾|要素|把握|将军|使用|距离";
/// Units of time.
pub(super) const TIMES: &str = "年|月|天|日|小时|分钟|季度|周|秒|℃|岁";
/// What a level is said to be on average.
pub(super) const AVERAGES: &str =
    "平均|日均|月均|年均|户均|人均|场均|校均|店均|件均|单均|平均每天|平均每人";
/// What says how often another level is held in one.
pub(super) const EQUALS: &str = "为|是|也是|约为|仅为|相当于|只有";
/// What befalls people.
pub(super) const FATES: &str = "死亡|遇难|受伤|受灾|失踪|失联|伤亡|被困|获救";
/// Units behind which stands what is counted or what befalls them.
pub(super) const PEOPLE: &str = "班|人|名|户|例|人次|只|头|起|家|个|座|条|件|所|辆|栋|间|处";
/// What cannot end the name of a thing.
pub(super) const NO_NOUNS: &str = "建|办|大关|关口|平均|人均|户均|日均|得|了|过|到|再|最|很|更|还|也|都|又|才|就|只|可|能|要|应|须|前|后|时|中|里|上|下|内|外|之间|期间|涨|跌|升|降|增|减|变|剩|卖|买|收|成|花|掉|住|来|去|出|入|进|开|做|养|挂|超|达|喝|吃|走|跑|送|运|录|蚀|购|共|多|少|高|低|大|小|长|短|快|慢|设|落|修|拿|实行|易手|获利|成交|报名|参加|包括|包含|分别|超额|就业|闭店|存活|之|有|落户|毕业|入学|起码|最终|一个月|披露|公布|各|仍保持|烧|骑|倒|每百户|每百人|每千人|每户|每人|每家|不会|分列|每年|每月";
/// Words that lean on what follows.
pub(super) const PREPOSITIONS: &str = "没有|无|缺少|着|的|至|在|从|由|被|把|将|对|向|给|让|使|于|以|用|与|和|及|或|比|较|每|为|是|因|按|除|当|随|经|凭|距|离|占|不|没|如|等|第";
/// What a clause ends with that only tells who says so.
pub(super) const TELLING: &str =
    "说|称|指|表示|介绍|显示|获悉|了解到|指出|透露|告诉记者|通报|方面|估算|推算|统计";
/// Words of a sentence that do not stand in the name of a thing.
pub(super) const PARTICLES: &str = "若|如果|一旦|了|着|把|被|将|对|让|使|在|从|向|由|因|以|用|是|就|也|都|还|又|却|才|只|要|能|会|给|跟|比|较|等|占|则|需|的是|之间|来自|尚|仍|距|认为|觉得|有|没|不|未|怎|吗|呢|吧|除";
/// Words in which one of those stands and is none.
pub(super) const NO_PARTICLES: &str = "能繁|食用|号令|被告|省会|蓄能|储能|植被|若干|百分比|一等|二等|头等|实用|通用|备用|日用|比例|比重|占比|桥隧比|比率|性价比|比赛|使用|大使|使馆|天使|使命|利用|费用|用户|用地|用电|用水|用气|用工|用药|用品|应用|信用|作用|专用|公用|民用|农用|商用|军用|用途|用量|用能|用时|住房公积金|存在|在建|在校|在职|在册|在线|在岗|在营|以上|以下|以内|以外|可以|对象|对外|对口|从业|从事|由于|理由|自由|因素|原因|死因|成因|诱因|起因|是否|就业|就诊|就医|就读|就餐|成就|也门|都市|首都|成都|都庞|还款|还贷|返还|退还|归还|偿还|才艺|人才|船只|只数|要素|主要|需要|重要|摘要|能源|能力|能耗|性能|功能|产能|节能|智能|太阳能|核能|动能|职能|热能|光能|新能源|会议|会员|会费|作为|行为|成为|自有|距离|间距|运距|差距|以后|以前|以来|社会|协会|委员会|慈善会|总会|工会|展会|大会|机会|学会|议会|商会|基金会|理事会|董事会|运动会|博览会|晚会|会展|会场|会计|供给|补给|给水|等级|高等|中等|初等|平等|占地|规则|所有|国有|公有|私有|有限|有机|有色|有效|有害|有线|持有|拥有|保有|特有|没收|不动产|不良|不锈钢|不足|较大|较重|扫除|拆除|解除|清除|除尘|向日葵|方向|意向|定向|双向|面向|对接|应对|对虾|以色列|将军|将士|显著|执着|需求|内需|急需|军需|必需|供需|所需|特需|刚需|需氧";
/// Words that share out several figures among several things.
pub(super) const SHARED: &str = "分别|依次|各自|各";
/// Words with which a clause begins that is said of something before it.
pub(super) const LEANING: &str = "略|相比|不到|不足|不及|同比|环比|比|较|与|占|其中|分别|依次|达|为|是|增长|增加|增产|减产|减少|上涨|上升|上调|下降|下跌|下滑|下调|回落|提高|提升|降低|缩小|缩短|扩大|收窄|净增|增速|增幅|降幅|涨幅|跌幅|升幅|超|高于|低于|快于|慢于|好于|高出|相当于|约|仅|只|累计|平均|最高|最低|最多|最少|最大|最小|最快|最长|最短|的|也|还|又|再|就|却|则|才|都|均|涨|跌|升|降|增|减|剩|而|去年同期|上年同期|包括|或|至|到|拿|卖|花|按|少|多|翻";
/// What says that things come first.
pub(super) const RANKS: &str = "位居前列|排名靠前|位列前|位居前|居前|列前|排名前|排在前";
/// Verbs before all that something has.
pub(super) const HOLDING: &str = "设|设有|设立|有|为|是|包括|分为|含|涉及|开设|推出";
/// What a time of day begins with.
pub(super) const HOURS: &str = "凌晨|清晨|上午|中午|下午|傍晚|晚上";
/// What a clause begins with that says nothing by itself of whom it tells.
pub(super) const OWNERLESS: &str = "旧的|新的|各|单价|数值|数量|金额|面积|总额|比例|价格|建筑面积|单日|每周|每月|每年|一年要|他们|她们|它们|这";
/// Words at the beginning of a quotation that join it to what stood before.
pub(super) const JOINING: &str = "其中|　| |，|、|：|；|—|而且|并且|但是|不过|此外|另外|同时|因此|所以|于是|而|但|并|且|据了解|据介绍|据悉|据统计";
/// What tells how much of something there is in another, which has no parts.
pub(super) const UNPARTED: &str = "率|价|比|速|浓度|指数|度|均|比例|比重";
/// Names of amounts that have an owner.
pub(super) const OWNED: &str = "进口额|进口量|出口额|出口量|总产量|产量|总产值|产值|增加值|营业收入|收入|面积|销量|销售额|毛利率|净利率|利润|单产|支出|投资|投入|成本";
/// Units of areas.
pub(super) const AREAS: &str = "亩|公顷|平方米|平方公里";
/// What begins a clause that only remarks on the figure before it.
pub(super) const REMARKS: &str = "按不变价|按可比|按现价|扣除价格|扣除物价|剔除|同样|创|再创|刷新|位居|位列|居|稳居|排名|排在|连续|首次|继续保持|保持增长|同比不降反升|不降反升|不增反降|基本持平|为历史|名列|入夏以来|历史";
/// How something is held against another of its kind.
pub(super) const ABOVE: &str = "超过|超出|高于|低于|快于|慢于|高出|低出";
/// Names of amounts that are of what was counted before them.
pub(super) const TOTALS: &str = "总额|价值|总价值|总投资|总金额|标的额|涉案金额|合同额|合同金额|协议金额|投资总额|总面积|总建筑面积|平均单价|毛利|净利|抽成|提成";
/// Verbs that count what such amounts are of.
pub(super) const GROUPING: &str = "审结|受理|办结|安排|实施|举办|开展|引进|签约|新建|改建|扩建|建成|破获|侦破|立案|查处|推出|启动|新开工|成交|签订";
/// Those of them that only handle it.
pub(super) const HANDLING: &str = "审结|受理|办结|安排|实施|举办|开展|启动|推出";
/// What is done with the same things as what stands in the clause before.
pub(super) const FOLLOWING: &str = "处理|找回|恢复|解决|整改|合格|不合格|检出不合格|超标|审执结|开工|执结|审结|办结|结案|立案|受理|竣工|完工|投产|成功化解|罚中|获批|采纳|答复|整改到位|销号";
/// What an extreme or an average begins with.
pub(super) const EXTREMES: &str =
    "最大|最小|最高|最低|最多|最少|最快|最长|最短|平均|人均|户均|件均";
/// Verbs between those who are counted and what they do.
pub(super) const PREDICATES: &str = "签订|受到|得到|获评|荣获|入选|经由|联合|被迫|撤回|通过|达标|超标|突破|跌破|加入|选择|用上|喝上|搬离|搬进|住进|恢复|停产|停工|复工|关闭|打到|开起|办起|盖起|开上|到场|到岗|参赛|观赛|入园|涌入|披露|战罢|参与|轻微|借书|发起";
/// What the names of those who do something end with.
pub(super) const HOLDERS: &str = "用户|居民|企业|学生|村民|家庭|项目|工程|学校|个人|集体|台区|职工|老人|群众|游客|选手|球员|单位|商户|农户|乡镇|社区|小区|房屋|住宅|车辆|航班|列车|景区|医院|幼儿园|人员|代表|团队|队伍|案件|门店|场馆|博物馆|线路|村庄|孩子|观众|业主|市民|消费者|骑手|司机|员工|工人|农民工|教师|医生|护士|志愿者|党员|干部|城市|国家|充电站|电站|水库|机组|设备|电梯|比赛|行业|街镇|街道|酒店|景点|餐厅|饭店|民宿|集聚区|网点|店铺|超市|药店|码头|球迷|旅客|乘客|读者|跑者|运动员|平台|网友|网民|品牌|国民";
/// What the name of a place or a body ends with that has what is counted, besides a province.
pub(super) const PLACES: &str =
    "省|市|县|区|州|镇|乡|村|等地|各地|当地|全国|国内|省内|市内|境内|片区|社区|法院";
/// What ranks something among others, behind it.
pub(super) const RANKED: &str = "最多|居多|占多数|占大多数|占绝大多数|占大头|占据大部分|占大部分|排第一|排在第一|居首|居首位|位居第一|排名第一|占比最高|占比最大";
/// What ranks something before its name.
pub(super) const RANKING: &str = "其次是|再次是|第三是|最后是|最多的是|首先是|排第一的是";
/// How an act begins that money is paid for.
pub(super) const COSTS: &str = "租房|雇|请一|维保|维修|换一|住一|打车|加装一|买一|修一|做一";
/// Words that measure how large a thing is, with the names of such measures.
pub(super) const SIZES: [(&str, &str); 6] = [
    ("高", "高度"),
    ("长", "长度"),
    ("宽", "宽度"),
    ("深", "深度"),
    ("厚", "厚度"),
    ("重", "重量"),
];
/// Nouns in which a verb stands that tells nothing of them.
pub(super) const NO_VERBS: &str = "就业岗位|就业人口|就业人员|就业岗|生产线|服务区|服务站|服务点|服务中心|培训班|检查站|销售点|种植户|养殖户|养殖场|种植园|接待点|生产企业|服务企业|建设者|服务人员|销售员";
/// What is no group of things.
pub(super) const EVENTS: &str = "活动|行动|工作|过程|会议|比赛|调查|采访|空气|市场|生活|实践|建设";
/// Units of the results of a team.
pub(super) const RESULTS: &str = "胜|平|负";
/// What a clause holds that says under which condition the next one is true.
pub(super) const CONDITIONS: &str = "每|如果|假如|一旦|只要|要是|若|光靠|除非";
/// What a clause ends with that says when or of what the next one is told.
pub(super) const SETTINGS: &str = "后|时|之后|阶段|期间|算下来|来说|而言|来看|里|中|当中|里头|之外";
/// Words in which a word for a condition stands and is none.
pub(super) const NO_CONDITIONS: &str = "每年|每月|每天|每周|每日|每季|每人|每户|若干";
/// Amounts by which a thing is named that has others.
pub(super) const LENGTHS: &str = "正线全长|线路全长|全长|总长|总库容|装机容量";
/// What follows those who are counted and begins what is said of them.
pub(super) const BEGINNING: &str =
    "累计|平均|人均|全部|均|共|已|先后|蓄能|出力|总|最|每天|日均|月均|年均|发电";
/// Spans and things for each of which money is told behind what it is paid for.
pub(super) const SPANS: &str = "一个月|一年|一天|一周|一次|一小时";
/// How a clause begins that says the same in other words.
pub(super) const SAME_AS: &str = "相当于|等于|折合";
/// How an act ends that money was spent on.
pub(super) const SPENT: &str = "用掉了|用掉|花掉了|花掉|花去|花了";
/// What says behind a time how long it takes to come somewhere.
pub(super) const ARRIVING: &str = "可达|到达|抵达|可到|即达";
/// What a thing costs, behind its name.
pub(super) const PRICES: &str = "官网售价|市场价|零售价|指导价|月租|标价|套餐价|合同价|售价|票价|定价|原价|现价|到手价|单价|成交价|起拍价";
/// Those that are told one behind the other of the same amount.
pub(super) const COUNTERPARTS: &str = "城镇|乡村|农村|城市|男性|女性|男生|女生|国内|国外|省内|省外|东部|中部|西部|内资|外资|进口|出口";
/// What is done or counted in pairs.
pub(super) const PAIRED: &str = "携入|携出|流入|流出|迁入|迁出|转入|转出|调入|调出|买入|卖出|汇入|汇出|出栏|存栏|出口|进口|入境|出境|到港|离港|进站|出站|入库|出库";
/// What of an aim something comes to.
pub(super) const TARGETS: &str = "目标|任务|计划|年度目标任务";
/// Amounts that a crop has.
pub(super) const YIELDS: &str = "平均亩产|平均单产|亩产";
/// Verbs of what people say, with which no name of them begins.
pub(super) const SAYING: &str = "说|称|嫌|觉得|认为|表示|希望|担心";
/// For how much of a thing its price is told.
pub(super) const PRICED: &str = "每斤|每公斤|每吨|每杯|每瓶|每碗|每串|每平方米|每平米";
/// What stands before a figure that is a span: 从480元到2200元.
pub(super) const SPANNING: &str = "估计在|大致在|从|由|在|介于|介乎";
/// What of a person or a household is told of several in turn.
pub(super) const BUDGETS: &str = "消费|支出|收入|投资";
/// Units of cases, in which people are involved.
pub(super) const CASES: &str = "件|起|案|宗";
/// What says that something is the most or the least of its kind.
pub(super) const SUPERLATIVES: &str = "最高|最低|最大|最小";
/// What a heading ends in that is a sentence about its thing.
pub(super) const STATES: &str = "稳定|增长|提升|提高|改善|扩大|加快|优化|增强|上升|下降|减少|增加|健全|完善|较快|明显|显著|向好";
/// What stands before those for whom something is done.
pub(super) const RECEIVING: &str = "为|向|给|对|替|帮|帮助";
/// Those who speak of themselves.
pub(super) const SPEAKERS: &str = "我|咱|俺|你|您";
/// What they point with.
pub(super) const POINTERS: &str = "这|那";
/// Words in which one of those stands and is none.
pub(super) const NO_SPEAKERS: &str = "我国|我省|我市|我县|我区|自我|那曲";
/// What a figure begins with that only sets a mark which others reach.
pub(super) const THRESHOLDS: &str =
    "超过|超|突破|高于|低于|多于|少于|大于|小于|不足|不到|不低于|不少于|不超过|逾|达到|未达";
/// Verbs of one character.
pub(super) const ACTS: &str = "走|跑|投|买|卖|烂|抽|测|花|用|收|送|看|打|写|喝|吃|坐|开|种|养|做|拉|赔|赚|赢|输|丢|修|捐|借|租|拆|挖|装|换|跳|砍|拿|交|罚|存|取|带|挣|亏|欠|扔|搬|掉|来|去|死|坏|得|生|叫|住|选|查|寄|剪|缝|读|画|拍|录|挂|贴|摆|堆|搭|排|等|睡|练|教|学|采|钓";
/// What tells of a single one.
pub(super) const SINGLES: &str = "一名|一位|一个|一家|一对|一户|一款|一间|一栋|一条|一座|一所|一本|一部|一场|一台|一套|一种|一只|一头|一匹|一辆|一艘|一列|一件|一块|一笔|第一的是|最多的是|最少的是|最高的是|最大的是|最久的是|最远的是";
/// Words in which one of those stands and is none.
pub(super) const NO_SINGLES: &str = "一笔账|第一场|第一个|第一名|第一位|第一家|第一条|第一座|第一所|第一本|第一部|第一台|第一套|一个月|一个多月|一个季度|一个小时|一家人|一家三口|进一个|每一个|每一位|每一家|一个个|一家家|成为一个|一个时期|一个阶段|一个年度|一个周期";
/// How a clause begins that tells of each of some, or of the average one.
pub(super) const EACH: &str = "平均每|每|人均|户均|一人|一户";
/// What says that an amount is that of all.
pub(super) const OF_ALL: &str = "累计|共|总计|合计|一共|总共";
/// What makes digits in a name an amount of something else.
pub(super) const AMOUNT_UNITS: &str =
    "元|万|亿|余|多|人次|批次|人|户|套|吨|件|份|名|家|令吉|%|只|头|条|辆|台|目|科|种|栋|间|座|所";
/// What follows more digits than those in the name of a thing.
pub(super) const NAMED_DIGITS: &str =
    "热线|专线|平台|电话|指|年|号|型|路|线|系|届|级|强|米|千|伏|周|K|G";
/// What the name of a share ends with that is none of an amount.
pub(super) const SHARES: &str =
    "率|比|速|度|幅|仓位|指数|比例|比重|系数|含量|份额|折扣|抽成|提成|误差|浓度|水分|纯度|水平";
/// What says beside a growth that prices are left out of it.
pub(super) const REAL: &str = "扣除价格因素|扣除物价因素|扣除物价|剔除价格因素|扣除价格影响";
/// How a name begins that says why something is so, if or for how long, or that adds it to something before.
pub(super) const CAUSES: &str = "计划在|拟在|准备在|以上|如果|由于|因为|随着|若|假如|要是|倘若|对于|加上|连同|其次|惟|一个月|一天|一日";
/// For how much of goods a price is told behind it.
pub(super) const WEIGHTS: &str = "斤|公斤|千克|吨|克|升|瓶|桶";
/// What no thing is called before a colon.
pub(super) const NO_TOPICS: &str = "结果|数据|情况|答|问|记者|原因|影响|亮点|特点|内容|信息|一览|提醒|说明|核心|总览|小结|进展|方面|名单|备注|附|表|图";
/// What a clause begins with without which the next one would be true.
pub(super) const UNLESS: &str = "要不是|若不是|要没有|若非|倘若|假如";
/// What follows 一 where it says when something is true, and what only looks so.
pub(super) const ONCE: &str = "放|到|遇|有|入|进|过|刮|停|逢|赶|涨";
/// What one of those begins where it is none.
pub(super) const NO_ONCE: &str = "下|到底|到手|进门|过去|有空";
/// How what opens a list of plans ends.
pub(super) const PLANS: &str = "打算|计划|目标|设想|愿景";
/// What it holds.
pub(super) const INTENDING: &str = "下一步|想做|要做的|明年要|后年要|明年打算|明年计划|明年目标";
/// What says that a plan came true.
pub(super) const ATTAINED: &str = "完成|实现|超额|去年|上年|落实|提前|达到|生育|执行";
/// What a clause among plans holds that tells a fact.
pub(super) const FACTS: &str = "目前|去年|上年|现有|已|截至|原来|现在|实际";
/// What those end with that take and spend money, beside people and places.
pub(super) const PAYERS: &str = "财政|公共预算|基金预算|基金|合作社|食堂|协会|书店|超市|店|馆|全年";
/// What flows, which is always somebody's.
pub(super) const FLOWS: &str = "出口|进口|进出口|收入|支出|销售|结余";
/// What a flow is one side of, and its other side.
pub(super) const SIDES: &str = "进出口总值|进出口总额|进出口额|进出口|出口|进口|总收入|收入|支出";
/// What says behind those among whom something is ranked that it is.
pub(super) const PLACED: &str = "列|排|位|居|名列|第";
/// What stands behind a span in which something came about.
pub(super) const SPANS_BEHIND: &str = "年里|天里|个月里|小时里";
/// Words of a speaker or of a sentence that no name holds, and what holds one of those and is none.
pub(super) const TOLD: &str = "说|也|亦|一共|整整|大伙儿";
pub(super) const NO_TOLD: &str =
    "小说|传说|学说|演说|解说|说明|说唱|说服|不好说|说不|难说|也门|亦庄";
/// Nouns that begin like what stands behind those among whom some are told of.
pub(super) const NO_AMONG: &str = "中小|中学|中央|中国|中心|中层|中药|中医|中介|中年|中老年|中外|中队|中型|中高|中文|中餐|里程|里弄";
/// Things whose name is a single character.
pub(super) const SIMPLE: &str = "筐|袋|箱|桶|船|树|牛|羊|猪|鸡|鸭|鹅|马|碗|桌|床|伞|灯|窗|井|桥|塔";
/// What a class ends with.
pub(super) const CLASSES: &str = "以上|以下|以内|以外|之间";
/// Units of what a player is credited with, with its names.
pub(super) const SCORES: [(&str, &str); 6] = [
    ("分", "得分"),
    ("篮板", "篮板"),
    ("助攻", "助攻"),
    ("盖帽", "盖帽"),
    ("抢断", "抢断"),
    ("三分", "三分"),
];
/// What is taken and given like things.
pub(super) const CASH: &str = "现金|银元|赃款|毒资";
/// What is named by how many people it is of.
pub(super) const GROUPS: &str = "小组|组|小队|队|团|户|一桌|桌|间|房|车|座|班|家庭|规模|会|份|大关";
/// How the measures of what is built begin.
pub(super) const PROJECTED: &str = "全长|总长|线路全长|正线全长|总投资|投资|总建筑面积|建筑面积|占地|用地|设站|设计|总库容|库容|装机|总装机|工期|主跨|桥面|概算|估算|新增|年产|总价|造价";
/// What is said of something built before its measures are told.
pub(super) const OPENS: &str = "将|已|于|正式|全面|全线|计划|预计|开通|通车|开工|动工|竣工|完工|建成|投用|投产|启用|开建|封顶|贯通|交付|获批|位于|是|起于|起自|东起|西起|南起|北起|由";
/// What the name of something built ends with.
pub(super) const PROJECTS: &str = "线|路|段|桥|隧道|项目|工程|高速|高铁|水库|电站|机场|码头|港|园|馆|中心|大厦|楼|校区|小区|基地|工厂|枢纽|车站|管网|管廊|医院|学校|风电场|光伏";
/// What an act holds that is told with its amount of money.
pub(super) const PAID: &str =
    "获利|被骗|赔偿|赔付|悬赏|负担|实付|募得|筹得|筹获|净得|节省|亏损|盈利|分红|垫付|欠下";
/// What stands before how few of a class there are.
pub(super) const ONLY: &str = "有|只有|仅有|也有|则|就有|仅|只占|占";
/// What is told of each thing of a list, behind the last.
pub(super) const MEASURES: &str = "进出口|营业额|销售额|零售额|成交额|成交量|产量|产值|增加值|收入|支出|利润|投资|面积|价格|均价|涨幅|降幅|增幅|跌幅|增速|数量|人数|占比|销量|客流量|吞吐量|出口|进口";
/// How something came to a level, before the verb.
pub(super) const GRADUALLY: &str =
    "轻微|小幅|大幅|逐步|逐渐|进一步|稳步|一路|快速|明显|继续|略微|直接|显著|再";
/// What makes something change.
pub(super) const MAKING: &str = "使得|使|令|带动|推动|拉动";
/// What the name of a size ends with.
pub(super) const SIZED: &str = "直径|半径|长度|高度|宽度|厚度|深度|重量";
/// What stands before what an amount can or will be, and how that is told of its name.
pub(super) const EXPECTED: [(&str, &str); 4] =
    [("可能将", "（预计）"), ("可达", "（可达）"), ("可能", "（可能）"), ("将", "（预计）")];
/// What stands before an amount and is no owner of it.
pub(super) const NO_OWNERS: &str = "可支配|实际|最终|平均|预计|总";
/// What no name begins with.
pub(super) const BROKEN: &str = "说|即在|不过|从中|当时|控制在|的|可惜|可价|出生时|每亩|够|最远的";
/// What says how or how nearly something is so, with which no name begins.
pub(super) const MANNER: &str = "里头有|里面有|应该|大概|也许|想必|头一回|头一次|首度|破天荒|几乎|将近|差不多|恰好|刚好|勉强|居然|竟然|果然|一下子|始终|依旧|依然|仍旧|照样|终于|甚至|之相关";
/// Words of which the names of measures consist that are always somebody's.
pub(super) const MEASURING: &str = "年|月|日|单|总|净|毛|的|平均|均|实际|直播|带货|电商|线上|线下|网络|网上|交易|成交|销售|营业|经营|种植|播种|养殖|绿化|灌溉|造林|降水|水资源|耕地|展出|业务|快递|完成|实现|付费|订单|用户|会员|粉丝|员工|门店|出货|装机|阅读|播放|观看|下载|注册|活跃|客单|单票|单店|房租|租金|工资|社保|薪酬|薪水|成本|费用|利润|毛利|营收|收入|支出|规模|人数|数|额|量|价|率|费|产量|产值|年产|面积|负债|资产|市值|亏损|盈利|增速|市场|份额|占有|转化|复购|退货|单价|总量|时长|累计|投入|研发|零售|批发|出厂|收购|价格|均价|增加值|使用|投诉|提取|缴存|审核|待审|待审查|审查|通过|报名|转发|发放|减持|增持|个股|比例|比重|资金|存管|去化|周期|换手|余额|涨幅|降幅|同比|合格|次数|数量|日活|月活|可售|归母|扣非";
/// How a report is called that a company publishes of itself.
pub(super) const FILINGS: &str =
    "财报|年报|半年报|季报|中报|业绩公告|业绩快报|业绩报告|招股书|招股说明书";
/// What a company does with one.
pub(super) const FILING: &str = "发布|公布|披露|发表|交出";
/// What stands behind those of whom a sentence tells.
pub(super) const OWNING: &str = "从|自|坐拥|拥有|旗下|经营|成立于|创立于|创办|主营|在";
/// How a clause begins that only says under which circumstances the next one is true.
pub(super) const SETTING: &str = "据|受|随着|在|因|为|经|按|截至|除|从|自|由|通过|根据|相比|对|以";
/// Those who only tell, with whom no name of an owner begins.
pub(super) const NOBODY: &str = "记者|专家|业内|数据|活动|今|去|明|全年|当地";
/// Those who are asked in a poll.
pub(super) const ASKED: &str = "受访者|受访家长|受访青年|受访网友|受访企业|受访学生|受访居民|受访女性|受访男性|受访职工|受访老人|受访大学生|受访毕业生|被调查者|调查对象|被访者|网友";
/// Nouns that begin like those.
pub(super) const NO_ASKED: &str = "人员|人口|人群|人士|人数|人均|人才|人民|人工|人物|人家|人大|人生|人力|人次|人类|人行|人造|人文|人体";
/// What stands before the first of a list.
pub(super) const LISTING: &str = "包括|是|为|主要有|还有|分别有";
/// What ends what such a list is of.
pub(super) const LISTED: &str = "包括|是|为|有|主要|还|依次|分别|的|则";
/// What ranks things by a measure, behind it.
pub(super) const RANKED_BY: &str =
    "最高|最低|最大|最小|居前|排名前|位列前|位居前|排名靠前|较高|较低|较大|较小|最快|最慢";
/// How something is held against another of its kind, before that.
pub(super) const AGAINST: &str = "比|较|高于|低于|多于|少于|快于|慢于";
/// How a clause begins that says of which place or group the next one is told.
pub(super) const BOUNDING: &str = "对|在|比如|例如|譬如|放到|放在|至于|按";
/// What is first done with things of which is told next what became of them.
pub(super) const INSPECTING: &str = "新开工|抽检|检测|送检|检出|抽查|监测";
/// How an act ends that an amount of money is taken or given by.
pub(super) const PAYING: &str =
    "带来|收取|支付|赚取|获得|拿到|缴纳|得到|领取|享受|给予|发放|收到|领到|付出|承担|节省";
/// Units of how long something takes.
pub(super) const SPELLS: &str = "天|小时|分钟|分|秒|个月|周";
/// Names of moneys that hold none of the words for it.
pub(super) const CURRENCIES: &str = "泰铢|令吉|英镑|卢比|卢布|越南盾|印尼盾|比索|法郎|里拉|林吉特";
/// What says that what is told is still to come.
pub(super) const EXPECTING: &str = "将|预计|预测|预期|有望|料";
/// What each of several bodies gives of its own money, or gets of it, behind 分别.
pub(super) const GIVING: &str = "出资|投资|认缴|捐款|捐赠|投入|融资|募资|亏损|盈利";
/// How an act ends by which somebody has a share.
pub(super) const HAVING: &str = "占据|占有|拥有|抢占|贡献";
/// What a change does to another, before that.
pub(super) const INFLUENCING: &str = "影响|拉动|带动|推动|推高|拉高|拉低";
/// What the name of a body ends with that does what a sentence goes on to tell.
pub(super) const BODIES: &str = "总会|部门|委员会|组委会|支队|大队|派出所|机构|协会|基金会|商会|学会|集团|公司|银行|法院|检察院|图书馆|博物馆|海关|医院|大学|学院";
/// What the parts of a whole are told by, behind the whole: 党员职业构成.
pub(super) const PARTINGS: &str =
    "职业构成|年龄构成|学历构成|性别构成|构成|结构|分布|职业|学历|性别|年龄";
/// Places of all of which a list or a sentence may be told.
pub(super) const WHOLES: &str = "全国|全省|全市|全县|全区|全球|全州|我国|我省|我市|我县|我区";
/// With which time all the changes behind a view compare, and how such a view ends: 从环比看.
pub(super) const BASES: &str = "环比|同比";
pub(super) const VIEWS: &str = "来看|看|方面";
/// What stands behind what a change is held against, and before that: 与去年相比.
pub(super) const HELD: &str = "相比|比较";
pub(super) const HELD_WITH: &str = "与|和|跟|同|较";
/// What ends the name of a place that a sentence and those behind it are told of.
pub(super) const REGIONS: &str = "区域|地区|省|市|县|自治州";
/// Those of them that always name one, and what ends like one and is none.
pub(super) const AREAL: &str = "区域|地区";
pub(super) const NO_REGIONS: &str = "超市|城市|门市|股市|楼市|夜市|集市|菜市|都市|县市|省市";
/// What no name ends with: 还开着的数量 does not say of what.
pub(super) const UNNAMED: &str = "的数量|的箱数|的间数|的张数";
/// Units that make no word for how many there are.
pub(super) const CLASSIFIERS: &str = "个|所|家|座|条|辆|台|只|艘|架|栋|幢|处|支|颗|口|头|枚|把";
/// Units of people, who are named by their number alone.
pub(super) const PERSONS: &str = "人|名|位|户|例|人次|起";
/// What is published that only says where the figures behind it come from.
pub(super) const REPORTED: &str = "数据|数字|报告|公报";
/// How a clause begins that takes back what the one before says, and what it holds then.
pub(super) const TURNING: &str = "但|可是|不过|然而|却|而";
pub(super) const TURNED: &str =
    "不再|没再|已不|已经不|后来没|后来不|没有继续|放弃|取消|停用|退出|退订";
/// What says what something is, and what a clause ends with that says that it comes first.
pub(super) const BEING: &str = "成为|稳居|位居|位列|是";
pub(super) const NO_BEING: &str = "还是|但是|而是|于是|可是|只是|总是|不是|若是|凡是|尤其是|特别是|即使是|主要是|往往是|所以是|注意的是|主因是|更是|像是|真的是|说的是|要是|光是";
pub(super) const FIRST: &str = "之一|最多|最大|最高|最强|居首|第一|首位|前列";
/// What says of those who are counted how they do something, which makes no name of it.
pub(super) const IN_TURN: &str = "陆续|纷纷|相继|依次|实行";
