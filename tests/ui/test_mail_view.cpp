// The faithful preview: what a message asks the world for is not asked, what it wants to run does not run, and its own
// picture is shown. The module is the real one.

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/window_fixture.h"
#include "ui/bridge/mail_module.h"
#include "ui/pages/email_canvas.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

constexpr int soon = 60'000;

/// Counts who comes, and answers nobody.
class Listener {
  public:
    Listener() {
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] { ++count_; });
        server_.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] QByteArray url(const char* host, const char* path) const {
        return "http://" + QByteArray(host) + ':' + QByteArray::number(server_.serverPort()) + '/' + path;
    }

  private:
    QTcpServer server_;
    int count_ = 0;
};

/// Everything by which HTML of our day reaches out, once by name and once by number.
QByteArray reachingOut(const Listener& listener) {
    QByteArray html;
    for (const char* host : {"localhost", "127.0.0.1"}) {
        const auto at = [&](const char* path) { return listener.url(host, path); };
        html += "<link rel=preconnect href=" + at("a") + "><link rel=dns-prefetch href=" + at("b") +
                "><link rel=prefetch href=" + at("c") + "><link rel=stylesheet href=" + at("d.css") +
                "><link rel=icon href=" + at("e.ico") + "><style>@import url(" + at("f.css") +
                ");@font-face{font-family:f;src:url(" + at("g.woff") + ")} p{font-family:f;background:url(" +
                at("h.png") + ")}</style><img src=" + at("i.png") + " srcset=\"" + at("j.png") +
                " 2x\"><iframe src=" + at("k.html") + "></iframe><object data=" + at("l.swf") +
                "></object><embed src=" + at("m.swf") + "><video autoplay poster=" + at("n.png") +
                " src=" + at("o.mp4") + "></video><script src=" + at("p.js") +
                "></script><table background=" + at("q.png") + "><tr><td>x</table><p>text</p>" +
                "<svg width=9 height=9><image href=" + at("r.png") + " width=9 height=9 /></svg>" +
                "<meta http-equiv=refresh content=\"0;url=" + at("s.html") + "\">";
    }
    return html;
}

QByteArray pngOf(const QColor& colour) {
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class View {
  public:
    View() {
        MailViewModule* module = loadMailModule(AICMO_WEBVIEW);
        if (!module) {
            return;
        }
        auto* column = new QVBoxLayout(&window_);
        column->setContentsMargins(0, 0, 0, 0);
        view_ = module->create(
            &window_, [this] { ready_ = true; }, [] { qFatal("the engine was lost"); });
        column->addWidget(view_->widget());
        window_.resize(300, 300);
        window_.show();
    }
    [[nodiscard]] bool exists() const { return view_ != nullptr; }
    [[nodiscard]] bool show(const QByteArray& body, const QHash<QString, MailDocument::Part>& parts = {}) {
        view_->show(
            {"<!doctype html><html><body style='margin:0;background:#00ff00'>" + body + "</body></html>", parts});
        return QTest::qWaitFor([this] { return ready_; }, soon);
    }
    [[nodiscard]] bool comesToShow(const QColor& colour, const QPoint& at) {
        return QTest::qWaitFor([&] { return colourAt(at) == colour; }, soon);
    }
    [[nodiscard]] QColor colourAt(const QPoint& at) { return window_.grab().toImage().pixelColor(at); }

  private:
    QWidget window_;
    std::unique_ptr<MailView> view_;
    bool ready_ = false;
};

const QColor green(0, 255, 0);
const QColor blue(0, 0, 255);
const QByteArray mark =
    "<div style='position:fixed;left:0;top:0;width:40px;height:40px;z-index:9;background:#0000ff'></div>";

}  // namespace

class TestMailView : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void isNotLoadedBeforeAPreview() {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY(!maps.readAll().contains("WebEngine"));
    }

    void makesNoConnection() {
        Listener listener;
        View view;
        QVERIFY(view.exists());
        QVERIFY(view.show(reachingOut(listener) + mark));
        QVERIFY(view.comesToShow(blue, QPoint(10, 10)));
        QTest::qWait(3000);
        QCOMPARE(listener.count(), 0);
        // The listener does hear.
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(listener.url("x", "")).port()));
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1, soon);
    }

    void runsNoScript() {
        View view;
        const QByteArray turnRed = "document.body.style.background=\"#ff0000\"";
        QVERIFY(view.show("<script>" + turnRed + "</script><img src=x onerror='" + turnRed + "'><svg onload='" +
                          turnRed + "'></svg><iframe srcdoc='<script>parent." + turnRed +
                          "</script>'></iframe><noscript>" + mark + "</noscript>"));
        // What stands there for those without script is shown.
        QVERIFY(view.comesToShow(blue, QPoint(10, 10)));
        QTest::qWait(1000);
        QCOMPARE(view.colourAt(QPoint(270, 270)), green);
    }

    void showsItsOwnPictures() {
        View view;
        QVERIFY(view.show("<img src='cid:logo@mail' width=60 height=60 style='display:block'>",
                          {{"logo@mail", {"image/png", pngOf(blue)}}}));
        QVERIFY(view.comesToShow(blue, QPoint(30, 30)));
        QCOMPARE(view.colourAt(QPoint(100, 100)), green);
    }

    void darkens_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("dark");
        QTest::newRow("its own style") << QByteArray(
                                              "<style>@media (Prefers-Color-Scheme: dark){a{}}"
                                              "@media (prefers-color-scheme:light){b{}}</style>")
                                       << QByteArray(
                                              "<style>@media (min-width:0){a{}}@media (max-width:0){b{}}</style>");
    }
    void darkens() {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, dark);
        QCOMPARE(darkened(html), dark);
        QVERIFY(darkened("<p>plain</p>").startsWith("<p>plain</p><style>html{"));
    }

    void turnsWhatHasNoDarkStyle() {
        View view;
        QVERIFY(view.show(darkened("<div style='position:fixed;inset:0;background:#fff'><img src='cid:logo@mail' "
                                   "width=60 height=60 style='display:block'></div>"),
                          {{"logo@mail", {"image/png", pngOf(QColor(90, 120, 150))}}}));
        QVERIFY(QTest::qWaitFor([&] { return view.colourAt(QPoint(200, 200)).lightness() < 20; }, soon));
        const QColor picture = view.colourAt(QPoint(30, 30));
        QVERIFY2(picture.blue() > 130 && picture.red() < 110, qPrintable(picture.name()));
    }

    void takesTheSimplifiedPlace_data() {
        QTest::addColumn<QString>("module");
        QTest::addColumn<bool>("faithful");
        QTest::newRow("with the module") << QStringLiteral(AICMO_WEBVIEW) << true;
        QTest::newRow("without") << QString() << false;
    }
    void takesTheSimplifiedPlace() {
        QFETCH(QString, module);
        QFETCH(bool, faithful);
        ui::test::WindowFixture fixture({}, {}, {},
                                        [&](ConsoleServices& services) { services.mailModule = module.toStdString(); });
        fixture.window().show();
        QVERIFY(fixture.openSamples());
        fixture.window().showPage(PageId::Plan);
        auto* canvas = fixture.window().findChild<EmailCanvas*>();
        QVERIFY(canvas);
        const auto says = [&](const char* words) {
            const auto labels = canvas->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().startsWith(QLatin1String(words));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(canvas->isVisible(), soon);
        QVERIFY(says("Simplified view"));
        if (faithful) {
            QTRY_VERIFY_WITH_TIMEOUT(canvas->isFaithful(), soon);
            QVERIFY(!says("Simplified view"));
            QVERIFY(says("As a browser shows it"));
        } else {
            QTest::qWait(2000);
            QVERIFY(!canvas->isFaithful());
            QVERIFY(says("Simplified view"));
        }
    }
};

QTEST_MAIN(TestMailView)
#include "test_mail_view.moc"
