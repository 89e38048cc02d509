package io.github.huozi.outline.name;

import io.github.huozi.book.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words in titles and file names that identify the role of a section. */
final class RoleWords {

    /** Chinese: the first segment of the name as a whole, when a counter at its end is taken off. */
    private static final Map<Pattern, Role> CHINESE = chinese();

    /** English: the whole name, or its first words where no common title begins so. */
    private static final Map<Pattern, Role> ENGLISH = english();

    /** The order of unnumbered front and back matter, when only names determine it. */
    private static final List<Role> ORDER = List.of(
            Role.DEDICATION,
            Role.FOREWORD,
            Role.PREFACE,
            Role.INTRODUCTION,
            Role.ACKNOWLEDGEMENTS,
            Role.PROLOGUE,
            Role.BONUS,
            Role.QA,
            Role.APPENDIX,
            Role.GLOSSARY,
            Role.BIBLIOGRAPHY,
            Role.AFTERWORD,
            Role.CLOSING,
            Role.COLOPHON);

    private static final Pattern SEGMENT_END = Pattern.compile("[\\s|丨｜：:，,。·—_（(【\\[「《“!！?？-]");
    private static final Pattern COUNTER = Pattern.compile("[0-9０-９零〇一二三四五六七八九十上中下A-Za-z]{1,3}$");

    private RoleWords() {}

    private static Map<Pattern, Role> chinese() {
        Map<Pattern, Role> words = new LinkedHashMap<>();
        put(words, Role.FOREWORD, "推荐序言?|推荐语|代序|他序");
        put(words, Role.PREFACE, "译者序|译者前言|译序|自序|再版序|再版前言|第?[二三四五六七八九]版(?:前言|序)|中文版序");
        put(words, Role.INTRODUCTION, "开篇词.*|开篇|开篇语|开篇导读|前言|序|序言|序论|导读|导言|导学|引言|引子|写在前面|写在开始|写在开头|课前必读|课程介绍|关于本书");
        put(words, Role.PROLOGUE, "预习篇.*|预习|预备篇|序章|序篇|楔子|课前预习");
        put(words, Role.BONUS, "特别放送.*|.{0,6}加餐.{0,6}|.{0,4}番外.{0,4}|彩蛋.{0,2}|.{0,4}彩蛋|特别篇|外传|花絮");
        put(words, Role.QA, ".{0,6}答疑|.{0,4}答疑(?:篇|文章|解惑|时间|环节|课堂|集锦|汇总)[零一二三四五六七八九十0-9]{0,3}|常见问题|问答|常见问题解答|问题解答");
        put(words, Role.APPENDIX, "附录.*|补遗");
        put(words, Role.GLOSSARY, "术语表|词汇表|名词解释|术语对照表?|中英文?术语对照表?|术语");
        put(words, Role.BIBLIOGRAPHY, "参考文献|参考资料|参考书目|延伸阅读");
        put(words, Role.ACKNOWLEDGEMENTS, "致谢|鸣谢|感谢");
        put(words, Role.DEDICATION, "献词|题献|献辞");
        put(words, Role.AFTERWORD, "后记|跋|译后记|译者后记|编后记");
        put(words, Role.CLOSING, "结束语.*|结语|结束篇|尾声|终章|终篇|写在最后|写在结尾|卷末语");
        put(words, Role.COLOPHON, "版权页|版权|版权信息|版权声明");
        return words;
    }

    private static Map<Pattern, Role> english() {
        Map<Pattern, Role> words = new LinkedHashMap<>();
        put(words, Role.FOREWORD, "foreword( .*)?");
        put(words, Role.PREFACE, "preface( .*)?");
        put(words, Role.INTRODUCTION, "introduction|intro|about this book|about the book");
        put(words, Role.PROLOGUE, "prologue( .*)?");
        put(words, Role.BONUS, "bonus( .*)?");
        put(words, Role.QA, "faqs?|q ?& ?a|qa|questions and answers|frequently asked questions");
        put(words, Role.APPENDIX, "appendix( .*)?|appendices");
        put(words, Role.GLOSSARY, "glossary( .*)?");
        put(words, Role.BIBLIOGRAPHY, "bibliography|references|further reading");
        put(words, Role.ACKNOWLEDGEMENTS, "acknowledge?ments?|thanks");
        put(words, Role.DEDICATION, "dedication");
        put(words, Role.AFTERWORD, "afterword( .*)?");
        put(words, Role.CLOSING, "epilogue( .*)?|conclusion|closing|closing words|closing remarks");
        put(words, Role.COLOPHON, "colophon|copyright|changelog|licen[cs]e");
        return words;
    }

    private static void put(Map<Pattern, Role> words, Role role, String expression) {
        words.put(Pattern.compile(expression), role);
    }

    /** Returns the rank in the usual order of a book; 序 comes before 前言, and that before 导读. */
    static int rank(Role role, String words) {
        int within = words.startsWith("序") ? 0 : words.startsWith("前言") ? 1 : 2;
        return ORDER.indexOf(role) * 3 + within;
    }

    /**
     * Returns the role that a title names.
     *
     * @param title without a number at its start
     * @return {@link Role#CHAPTER} by default
     */
    static Role role(String title) {
        String segment = SEGMENT_END.split(title.strip() + " ", 2)[0];
        String plain = COUNTER.matcher(segment).replaceFirst("");
        for (Map.Entry<Pattern, Role> entry : CHINESE.entrySet()) {
            if (entry.getKey().matcher(segment).matches()
                    || entry.getKey().matcher(plain).matches()) {
                return entry.getValue();
            }
        }
        String words = title.toLowerCase(Locale.ROOT)
                .replaceFirst("[:：|丨｜].*$", "")
                .replaceAll("[-_.\\s]+", " ")
                .strip();
        for (Map.Entry<Pattern, Role> entry : ENGLISH.entrySet()) {
            if (entry.getKey().matcher(words).matches()) {
                return entry.getValue();
            }
        }
        return Role.CHAPTER;
    }
}
