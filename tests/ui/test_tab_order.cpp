// Every page by Tab alone: each control that takes the focus is reached, from the bar to the page's last, in the order
// in which people read; each says its name, and the ring shows where the focus is.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/settings/settings_page.h"
#include "ui/style/focus_ring.h"
#include "ui/tab_order.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::WindowFixture;

namespace {

constexpr int soon = 20'000;

/// What a screen reader says of it first. A combo box is named by its label, or told of by its description: its own
/// name is what is chosen in it.
QString nameOf(QWidget* widget) {
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible) {
        return {};
    }
    for (const auto& [other, relation] : accessible->relations(QAccessible::Label)) {
        return other->text(QAccessible::Name);
    }
    return accessible->text(qobject_cast<QComboBox*>(widget) ? QAccessible::Description : QAccessible::Name);
}

QString describe(QWidget* widget) {
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), nameOf(widget));
}

/// What could take the focus by Tab, however one would come there.
QSet<QWidget*> focusable(const MainWindow& window) {
    QSet<QWidget*> all;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus)) {
            all.insert(widget);
        }
    }
    return all;
}

/// Where Tab leads from the first control of the bar until it comes round.
QList<QWidget*> walkByTab(MainWindow& window) {
    QList<QWidget*> way;
    const auto order = readingOrder(&window);
    order.front()->setFocus(Qt::TabFocusReason);
    while (way.size() < 300 && (way.isEmpty() || QApplication::focusWidget() != way.first())) {
        way.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return way;
}

/// The places of these names in the way, in this order; what is missing or comes too early is told.
QString outOfOrder(const QList<QWidget*>& way, const QStringList& wanted) {
    int at = 0;
    for (const QString& name : wanted) {
        while (at < way.size() && !nameOf(way[at]).startsWith(name)) {
            ++at;
        }
        if (at == way.size()) {
            QStringList names;
            for (QWidget* widget : way) {
                names.append(describe(widget));
            }
            return name + QStringLiteral(" is not where it should be in: ") + names.join(QStringLiteral(", "));
        }
    }
    return {};
}

/// The ring around what draws none itself.
bool isFocusShown(const MainWindow& window, QWidget* widget) {
    const auto* ring = window.findChild<FocusRing*>();
    const bool needed = qobject_cast<QAbstractItemView*>(widget) ||
                        (qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QToolButton*>(widget));
    return !needed || (ring && ring->isVisible() &&
                       ring->geometry().contains(QRect(widget->mapTo(&window, QPoint()), widget->size())));
}

}  // namespace

class TestTabOrder : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        installLook(*qApp, Theme::Light);
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->window().resize(1440, 900);
        fixture_->window().show();
        QVERIFY(fixture_->openSamples());
        QVERIFY(fixture_->preview());
        QVERIFY(QTest::qWaitForWindowActive(&fixture_->window()));
    }
    void cleanupTestCase() { fixture_.reset(); }

    void tabReachesAll_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<QStringList>("order");
        const QStringList frame{
            "Execution enabled", "Dry run",         "Email",         "LinkedIn",        "Instagram", "CRM",
            "Preview sends",     "Search projects", "Sort projects", "Filter projects", "Import",    "Projects"};
        const QStringList title = frame + QStringList{"Settings", "Export", "More"};
        QTest::newRow("overview") << 0 << title + QStringList{"Overview", "Rule ", "Set state", "Online orders"};
        QTest::newRow("plan")
            << 1
            << title + QStringList{"Plan & preview",  "By date",        "Contents", "Filter plan items", "All",
                                   "Plan items",      "Next recipient", "Message",  "Desktop",           "Light mail",
                                   "Message preview", "Problems",       "Rule ",    "Approve ",          "Send test"};
        QTest::newRow("run") << 2
                             << title + QStringList{"Run",
                                                    "Runs of this project",
                                                    "All runs of this project",
                                                    "All ",
                                                    "Filter results",
                                                    "Export results",
                                                    "Execution report"};
        QTest::newRow("package") << 3
                                 << title + QStringList{"Package", "PDF strategy", "Language", "Page", "Build package"};
        QTest::newRow("events") << 4 << title + QStringList{"Event log",        "Search events", "Kind of event",
                                                            "Verify event log", "Event log",     "Event details"};
        QTest::newRow("settings") << 5 << frame + QStringList{"Accounts", "Accounts of", "Channels and their accounts"};
    }
    void tabReachesAll() {
        QFETCH(int, page);
        QFETCH(QStringList, order);
        MainWindow& window = fixture_->window();
        page < pageCount ? window.showPage(static_cast<PageId>(page)) : void(window.showSettings());
        QTest::qWait(500);
        const QList<QWidget*> way = walkByTab(window);
        const QString wrong = outOfOrder(way, order);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (QWidget* widget : focusable(window)) {
            QVERIFY2(way.contains(widget), qPrintable(describe(widget) + QStringLiteral(" is never reached")));
        }
        for (QWidget* widget : way) {
            QVERIFY2(!nameOf(widget).isEmpty(),
                     qPrintable(describe(widget) + QStringLiteral(" in ") + describe(widget->parentWidget())));
            widget->setFocus(Qt::TabFocusReason);
            QVERIFY2(isFocusShown(window, widget), qPrintable(describe(widget)));
        }
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const QAccessibleInterface* accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const bool speaks = widget->isVisible() && accessible && !accessible->text(QAccessible::Name).isEmpty();
            QVERIFY2(!speaks || accessible->role() != QAccessible::Client || qobject_cast<const QScrollArea*>(widget),
                     widget->metaObject()->className());
        }
        // Backwards leads the same way.
        way.first()->setFocus(Qt::TabFocusReason);
        for (qsizetype i = way.size() - 1; i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QCOMPARE(QApplication::focusWidget(), way[i]);
        }
    }

  private:
    std::unique_ptr<WindowFixture> fixture_;
};

QTEST_MAIN(TestTabOrder)
#include "test_tab_order.moc"
