// The brand's defaults as an operator sets them: what is wrong is told at its field, saving can be undone, a client has
// its own, and the package page tells what documents take from it.

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/delivery/brand_defaults.h"
#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/settings/brand_form.h"
#include "ui/settings/settings_page.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

constexpr int soon = 20'000;

const char* document = R"({"format": "aicmo.project/1", "id": "plain", "name": "Plain", "state": "QC_APPROVED",
  "client": {"id": "n", "name": "Northwind"}, "brand": {"accent_color": "#0B3D3A"},
  "content": [{"id": "li", "channel": "linkedin", "title": "Post", "post": {"text": "Text"}}]})";

struct Desk {
    aicmo::ui::test::WindowFixture fixture;
    bool ready = false;

    explicit Desk(bool samples = false) {
        window().resize(1280, 800);
        window().show();
        ready = samples ? fixture.openSamples() : fixture.openDocument(document);
        window().showSettings()->showSection(SettingsPage::Section::Brand);
        ready = ready && QTest::qWaitFor([this] { return form() && form()->isEnabled(); }, soon);
    }
    [[nodiscard]] MainWindow& window() { return fixture.window(); }
    [[nodiscard]] BrandForm* form() { return window().findChild<BrandForm*>(); }
    template <class Widget>
    [[nodiscard]] Widget* named(const char* name) {
        for (Widget* widget : window().findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    void type(const char* field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool says(const QString& words) {
        const auto labels = window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] BrandValues saved(const std::string& owner = {}) {
        const auto values = enteredBrand(fixture.store(), owner);
        return values ? *values : BrandValues();
    }
    void save() { QTest::mouseClick(named<QPushButton>("Save the brand"), Qt::LeftButton); }
};

std::string logo() {
    QFile file(QStringLiteral(AICMO_SOURCE_DIR "/resources/samples/northwind-spring/assets/logo.png"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace

class TestBrand : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        installLook(*qApp, Theme::Light);
        installLanguage(*qApp, QStringLiteral("en"));
    }

    void whatIsWrongIsToldAtItsField() {
        Desk desk;
        QVERIFY(desk.ready && !desk.named<QPushButton>("Save the brand")->isEnabled());
        desk.type("Primary colour", "#7A1F4");
        desk.save();
        auto* edit = desk.named<QLineEdit>("Primary colour");
        QVERIFY(desk.says("A colour is written as #1F4E79"));
        QVERIFY(edit->property("aicmoInvalid").toBool() && edit->hasFocus());
        QVERIFY(desk.saved().empty());
        desk.form()->setLogo("<svg/>");
        QVERIFY(desk.says("Not a picture for documents"));

        desk.type("Primary colour", "ffee00");  // the number sign may be left out
        QVERIFY(desk.says("text takes a darker shade of it"));
        desk.type("Primary colour", "7a1f4e");
        QVERIFY(desk.says("enough for text"));
        QTest::mouseClick(desk.named<QPushButton>("Revert the brand"), Qt::LeftButton);
        QVERIFY(edit->text().isEmpty() && !desk.form()->isDirty());
    }

    void savingCanBeUndoneAndDocumentsTakeIt() {
        Desk desk;
        QVERIFY(desk.ready);
        desk.type("Primary colour", "7a1f4e");
        desk.type("Accent colour", "#FF0000");
        desk.form()->setLogo(logo());
        auto* page = desk.named<QComboBox>("Page size");
        page->setCurrentIndex(2);
        desk.save();
        const BrandValues expected{{BrandField::Logo, logo()},
                                   {BrandField::PrimaryColor, "#7A1F4E"},
                                   {BrandField::AccentColor, "#FF0000"},
                                   {BrandField::PageSize, "letter"}};
        QTRY_VERIFY_WITH_TIMEOUT(desk.saved() == expected, soon);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.form()->isDirty(), soon);

        desk.window().showPage(PageId::Package);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says("Default of the agency: logo, primary colour, and page size"), soon);
        QTRY_COMPARE_WITH_TIMEOUT(desk.named<QComboBox>("Page size")->currentIndex(), 1, soon);

        desk.window().showSettings();
        QPushButton* undo = nullptr;
        for (QPushButton* button : desk.window().findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Undo")) {
                undo = button;
            }
        }
        QVERIFY(undo);
        undo->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.saved().empty(), soon);
        QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>("Primary colour")->text().isEmpty(), soon);
    }

    void aClientHasItsOwnFields() {
        Desk desk(true);
        QVERIFY(desk.ready);
        desk.type("Primary colour", "#7A1F4E");
        desk.save();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.saved().empty() && !desk.form()->isDirty(), soon);
        auto* owners = desk.named<QComboBox>("Brand of");
        QVERIFY(owners->findText("Northwind Coffee") > 0);
        owners->setCurrentIndex(owners->findText("Northwind Coffee"));
        // What holds for everybody stands in grey.
        QTRY_COMPARE_WITH_TIMEOUT(desk.named<QLineEdit>("Primary colour")->placeholderText(), "#7A1F4E", soon);
        QVERIFY(desk.named<QLineEdit>("Primary colour")->text().isEmpty());
        desk.type("Primary colour", "#222222");
        QVERIFY(!owners->isEnabled());
        desk.save();
        QTRY_VERIFY_WITH_TIMEOUT((desk.saved("northwind") == BrandValues{{BrandField::PrimaryColor, "#222222"}}), soon);
        QVERIFY((desk.saved() == BrandValues{{BrandField::PrimaryColor, "#7A1F4E"}}));
    }
};

QTEST_MAIN(TestBrand)
#include "test_brand.moc"
