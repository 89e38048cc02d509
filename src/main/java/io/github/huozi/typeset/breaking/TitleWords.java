package io.github.huozi.typeset.breaking;

import java.util.Set;

/** Words common in titles. Titles are not broken within them; elsewhere only punctuation and spaces decide. */
public final class TitleWords {

    private static final int LONGEST = 4;

    private static final Set<String> KNOWN = Set.of("""
            编程 程序 程序员 语言 高级 初级 中级 基础 入门 进阶 精通 实战 实践 指南 教程 手册 原理 权威 详解 精解 图解 解析 剖析 深入 浅出
            理解 设计 模式 架构 架构师 系统 操作系统 网络 协议 安全 数据 数据库 大数据 算法 结构 分析 挖掘 机器 学习 深度 神经 人工 智能
            模型 大模型 计算 计算机 云计算 并发 并行 分布 分布式 微服务 服务 服务器 容器 云原生 原生 平台 引擎 搜索引擎 框架 开发 开发者
            工程 工程师 软件 硬件 测试 运维 部署 管理 项目 产品 经理 团队 性能 优化 调优 源码 源代码 代码 内核 内存 存储 缓存 消息 队列
            事务 一致 一致性 可用 可用性 可靠 可靠性 扩展 扩展性 大规模 小程序 规模 索引 查询 搜索 推荐 前端 后端 全栈 移动 桌面 浏览器
            虚拟 虚拟机 编译 编译器 解释器 解释 函数 函数式 对象 面向 接口 组件 应用 技术 艺术 科学 数学 统计 概率 线性 代数 几何 逻辑
            离散 物理 化学 生物 经济 经济学 金融 投资 营销 历史 文学 文化 哲学 心理 心理学 社会 教育 法律 医学 健康 生活 世界 中国 现代
            当代 古代 小说 散文 诗歌 选集 全集 文集 故事 传记 日记 笔记 随笔 札记 漫谈 导论 概论 通论 引论 讲义 课程 专栏 案例 经验 最佳
            方法 方法论 思想 思维 思考 研究 理论 问题 答案 面试 攻略 秘籍 宝典 大全 之道 之美 之旅 之路 活字 印刷 印刷术 排版 排字 字体
            字库 图书 出版 写作 阅读 翻译 英语 汉语 中文 官方 特性 核心 关键 关键字 从零 开始 一本 第一 第二 一版 二版 三版 企业 企业级
            商业 业务 领域 驱动 敏捷 持续 集成 交付 自动 自动化 可视 可视化 视觉 图像 图形 声音 音乐 游戏 物联网 区块链 量化 交易 城市
            乡村 时代 未来 时间 空间 自由 人生 人类 自然 力量 革命 战争 和平 文件 文件夹 文件系统 命令 命令行 脚本 正则 表达式 异步 同步
            线程 进程 协程 调度 负载 均衡 网关 监控 日志 链路 追踪 加密 认证 授权 权限 漏洞 攻防 渗透 逆向 嵌入式 单片机 驱动程序 芯片
            电路 电子 电子书 信号 处理 处理器 自然语言 知识 图谱 强化 迁移 生成 提示词 工具 工具箱 环境 配置 版本 控制 版本控制 仓库
            """.strip().split("\\s+", -1));

    private TitleWords() {}

    /**
     * Whether a break would fall within a word.
     *
     * @param text the code points, without white space
     * @param length the number of code points used
     * @param at the index of the code point after the break
     */
    public static boolean isWithin(int[] text, int length, int at) {
        for (int from = Math.max(0, at - LONGEST + 1); from < at; from++) {
            for (int to = at + 1; to <= Math.min(length, from + LONGEST); to++) {
                if (KNOWN.contains(new String(text, from, to - from))) {
                    return true;
                }
            }
        }
        return false;
    }
}
