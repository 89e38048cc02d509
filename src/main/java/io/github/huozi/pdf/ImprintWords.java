package io.github.huozi.pdf;

import io.github.huozi.book.Metadata;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the copyright page and the colophon say, in the book's language.
 *
 * @param editors before the editors at the publisher
 * @param edition before edition and printing
 * @param nth with the numbers of edition and printing
 * @param month with year and month
 * @param format before the size of the page
 * @param sheets before the number of sheets
 * @param characters before the number of characters
 * @param thousand with that number, in thousands
 * @param price before the price
 * @param isbnPrint before the ISBN of the printed book
 * @param isbnEpub before the ISBN of the e-book
 * @param barcode with the ISBN, what the bar code is
 * @param colophon the heading of the last page
 * @param fonts before the fonts
 * @param tools before the tools
 * @param date before the date
 * @param index the heading of the index
 * @param strokes with a number of strokes
 * @param see before the entry to look at instead
 * @param also before further entries to look at
 * @param comma between those
 */
record ImprintWords(
        String editors,
        String edition,
        String nth,
        String month,
        String format,
        String sheets,
        String characters,
        String thousand,
        String price,
        String isbnPrint,
        String isbnEpub,
        String barcode,
        String colophon,
        String fonts,
        String tools,
        String date,
        String index,
        String strokes,
        String see,
        String also,
        String comma) {

    private static final ImprintWords SIMPLIFIED = new ImprintWords(
            "责任编辑",
            "版次",
            "第 %d 版　第 %d 次印刷",
            "%d 年 %d 月",
            "开本",
            "印张",
            "字数",
            "%d 千字",
            "定价",
            "ISBN",
            "ISBN（电子书）",
            "条码：ISBN %s",
            "制作说明",
            "字体",
            "排版",
            "日期",
            "索引",
            "%s 画",
            "见",
            "另见",
            "、");

    private static final ImprintWords TRADITIONAL = new ImprintWords(
            "責任編輯",
            "版次",
            "第 %d 版　第 %d 次印刷",
            "%d 年 %d 月",
            "開本",
            "印張",
            "字數",
            "%d 千字",
            "定價",
            "ISBN",
            "ISBN（電子書）",
            "條碼：ISBN %s",
            "製作說明",
            "字體",
            "排版",
            "日期",
            "索引",
            "%s 畫",
            "見",
            "另見",
            "、");

    private static final ImprintWords ENGLISH = new ImprintWords(
            "Editors",
            "Edition",
            "Edition %d, printing %d",
            "%d-%02d",
            "Trim size",
            "Sheets",
            "Length",
            "%d,000 characters",
            "Price",
            "ISBN",
            "ISBN (e-book)",
            "Bar code: ISBN %s",
            "Colophon",
            "Typefaces",
            "Typeset with",
            "Date",
            "Index",
            "%s strokes",
            "see ",
            "see also ",
            ", ");

    static ImprintWords of(Metadata metadata) {
        if (!metadata.isChinese()) {
            return ENGLISH;
        }
        return Words.isTraditional(metadata.language()) ? TRADITIONAL : SIMPLIFIED;
    }

    /** Year and month of a date. */
    String month(LocalDate date) {
        return String.format(Locale.ROOT, month, date.getYear(), date.getMonthValue());
    }
}
