// Email HTML in the simplified view: nothing runs, nothing is loaded, nothing explodes.

#include <QTest>
#include <QTextDocument>

#include "ui/widgets/email_html.h"
#include "ui/widgets/safe_browser.h"

using namespace aicmo::ui;

class TestEmailHtml : public QObject {
    Q_OBJECT
  private slots:
    void becomes_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("result");
        QTest::newRow("text") << "a &amp; b"
                              << "a &amp; b";
        QTest::newRow("kept") << "<p align=\"center\">x</p>"
                              << "<p align=\"center\">x</p>";
        QTest::newRow("unknown tag") << "<blink>x</blink>"
                                     << "x";
        QTest::newRow("script") << "a<script>alert(1)</script>b"
                                << "ab";
        QTest::newRow("style") << "<style>p{}</style><p>x</p>"
                               << "<p>x</p>";
        QTest::newRow("handler") << "<p onclick=\"x()\">y</p>"
                                 << "<p>y</p>";
        QTest::newRow("remote picture") << "<img src=\"http://x/y.png\" alt=\"z\">"
                                        << "<img alt=\"z\"/>";
        QTest::newRow("file picture") << "<img src='file:///etc/passwd'>"
                                      << "<img/>";
        QTest::newRow("part") << "<img src=\"cid:logo\">"
                              << "<img src=\"cid:logo\"/>";
        QTest::newRow("background url") << "<p style=\"background:url(http://x)\">y</p>"
                                        << "<p>y</p>";
        QTest::newRow("colour") << "<p style=\"color: #fff; position:fixed\">y</p>"
                                << "<p style=\"color:#fff\">y</p>";
        QTest::newRow("hidden") << "<div style=\"display:none\">a<div>b</div></div>c"
                                << "c";
        QTest::newRow("comment") << "a<!-- <script> -->b"
                                 << "ab";
        QTest::newRow("unclosed comment") << "a<!-- b"
                                          << "a";
        QTest::newRow("less than") << "1 < 2"
                                   << "1 &lt; 2";
        QTest::newRow("quoted bracket") << "<p title=\"a>b\">x</p>"
                                        << "<p>x</p>";
    }
    void becomes() {
        QFETCH(QString, html);
        QFETCH(QString, result);
        QCOMPARE(harmlessHtml(html.toStdString()), result);
    }

    /// Layouts that take twice as long for each level never end.
    void nestedTablesAreLaidOut() {
        std::string html;
        for (int i = 0; i < 400; ++i) {
            html += "<table><tr><td>";
        }
        html += "x";
        SafeBrowser browser;
        browser.setHtml(harmlessHtml(html));
        QVERIFY(browser.toPlainText().contains(u'x'));
    }

    void onlyTheMessagesPartsAreGiven() {
        SafeBrowser browser;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        browser.setPictures({{QStringLiteral("logo"), picture}});
        QCOMPARE(
            browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("cid:logo"))).value<QImage>().size(),
            QSize(4, 4));
        QCOMPARE(browser.refused(), 0);
        for (const char* url : {"file:///etc/hostname", "http://127.0.0.1/x.png", "x.png", "cid:other", "qrc:/x"}) {
            const QVariant given = browser.loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(url)));
            QCOMPARE(given.value<QImage>().size(), QSize(1, 1));
        }
        QCOMPARE(browser.refused(), 5);
    }
};

QTEST_MAIN(TestEmailHtml)
#include "test_email_html.moc"
