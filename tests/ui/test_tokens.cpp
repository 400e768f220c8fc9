// Every pair of colours that is used together can be read, in both themes.

#include <QTest>

#include "ui/style/tokens.h"

using namespace aicmo::ui;

class TestTokens : public QObject {
    Q_OBJECT
  private slots:
    void text_data() {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Tokens& t = Tokens::of(theme);
            const char* name = theme == Theme::Light ? "light" : "dark";
            const auto row = [&](const char* what, const QColor& ink, const QColor& ground) {
                QTest::addRow("%s %s on %s", name, what, qPrintable(ground.name())) << ink << ground;
            };
            for (const QColor& ground : {t.window, t.base, t.sunken, t.raised, t.hover, t.accentTint}) {
                row("text", t.text, ground);
                row("text2", t.text2, ground);
                row("text3", t.text3, ground);
                row("accentText", t.accentText, ground);
            }
            for (const Tone tone : {Tone::Accent, Tone::Ok, Tone::Failed, Tone::Doubt, Tone::Skipped, Tone::Off}) {
                row("tone on its tint", t.ink(tone), t.tint(tone));
                row("tone on the page", t.ink(tone), t.base);
                row("tone on the sidebar", t.ink(tone), t.window);
                row("tone on a chosen row", t.ink(tone), t.accentTint);
            }
            for (const QColor& fill : {t.accent, t.accentPressed, t.live, t.livePressed}) {
                row("white", QColor(Qt::white), fill);
            }
        }
    }
    void text() {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void marks_data() {
        QTest::addColumn<QColor>("mark");
        QTest::addColumn<QColor>("ground");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Tokens& t = Tokens::of(theme);
            const char* name = theme == Theme::Light ? "light" : "dark";
            for (const QColor& mark : {t.line2, t.okBar, t.failedBar, t.doubtBar, t.skippedBar, t.accent, t.ring()}) {
                QTest::addRow("%s %s", name, qPrintable(mark.name())) << mark << t.base;
            }
        }
    }
    void marks() {
        QFETCH(QColor, mark);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(mark, ground) >= 3.0, qPrintable(QString::number(contrast(mark, ground))));
    }

    void paletteTellsItsTheme() {
        QCOMPARE(Tokens::of(paletteFor(Theme::Dark)).dark, true);
        QCOMPARE(Tokens::of(paletteFor(Theme::Light)).dark, false);
    }
};

QTEST_MAIN(TestTokens)
#include "test_tokens.moc"
