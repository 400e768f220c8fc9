#include "ui/settings/brand_form.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "core/document/language.h"
#include "core/document/palette.h"
#include "ui/language.h"
#include "ui/widgets/colour_field.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/safe_browser.h"

namespace aicmo::ui {

namespace {

constexpr QSize logoSize{160, 72};
constexpr double readable = 4.5;  // WCAG 2.2, 1.4.3

QString wordsOf(BrandProblem problem) {
    switch (problem) {
        case BrandProblem::NotAColour: return BrandForm::tr("A colour is written as #1F4E79");
        case BrandProblem::NotAPicture:
            return BrandForm::tr("Not a picture for documents: PNG, JPEG, GIF or WebP of at most 20 million pixels");
        case BrandProblem::TooLarge:
            return BrandForm::tr("At most %1; a logo 600 pixels wide is enough").arg(fileSize(mostLogoBytes));
        case BrandProblem::NotAFont: return BrandForm::tr("A font family’s name has at most 100 letters");
        case BrandProblem::NotOffered: return BrandForm::tr("Choose one of the list");
    }
    return {};
}

document::Colour toColour(const QColor& colour) { return document::colourFrom(colour.name().toStdString(), {}); }

QComboBox* makeChoice(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setMinimumHeight(28);
    box->setMaximumWidth(280);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

void choose(QComboBox* box, const BrandValues& values, BrandField which) {
    const auto found = values.find(which);
    box->setCurrentIndex(found == values.end() ? 0 : std::max(0, box->findData(QString::fromStdString(found->second))));
}

}  // namespace

BrandForm::BrandForm(QWidget* parent) : QWidget(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(4);
    grid_->setColumnMinimumWidth(0, 128);
    grid_->setColumnStretch(1, 1);
    addRow(BrandField::Logo, tr("Logo"), makeLogo());
    primary_ = new ColourField(tr("Primary colour"), this);
    accent_ = new ColourField(tr("Accent colour"), this);
    font_ = makeChoice(this);
    font_->setEditable(true);
    font_->setInsertPolicy(QComboBox::NoInsert);
    font_->addItems(QFontDatabase::families());
    page_ = makeChoice(this);
    language_ = makeChoice(this);
    addRow(BrandField::PrimaryColor, tr("Primary colour"), primary_);
    addRow(BrandField::AccentColor, tr("Accent colour"), accent_);
    addRow(BrandField::FontFamily, tr("Font family"), font_);
    addRow(BrandField::PageSize, tr("Page size"), page_);
    addRow(BrandField::Language, tr("Language of documents"), language_);
    for (ColourField* field : {primary_, accent_}) {
        connect(field, &ColourField::edited, this, &BrandForm::showNotes);
    }
    connect(font_, &QComboBox::currentTextChanged, this, &BrandForm::showNotes);
    connect(page_, &QComboBox::currentIndexChanged, this, &BrandForm::edited);
    connect(language_, &QComboBox::currentIndexChanged, this, &BrandForm::edited);
    showValues({}, {});
}

BrandForm::Row BrandForm::addRow(BrandField which, const QString& name, QWidget* field) {
    const int at = grid_->rowCount();
    auto* title = new Label(name, Type::Body, Tone::Secondary, this);
    title->setWordWrap(true);
    title->setBuddy(field);
    if (field->accessibleName().isEmpty() && which != BrandField::Logo) {
        field->setAccessibleName(name);
    }
    auto* note = new Label(Type::Small, Tone::Secondary, this);
    note->setWordWrap(true);
    grid_->addWidget(title, at, 0, Qt::AlignTop);
    grid_->addWidget(field, at, 1);
    grid_->addWidget(note, at + 1, 1);
    grid_->setRowMinimumHeight(at + 1, 22);
    return rows_[which] = {field, note};
}

QWidget* BrandForm::makeLogo() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    picture_ = new QLabel(box);
    picture_->setFixedSize(logoSize);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setFrameShape(QFrame::StyledPanel);
    // Documents are white in every theme.
    QPalette paper = picture_->palette();
    paper.setColor(QPalette::Window, Qt::white);
    picture_->setPalette(paper);
    picture_->setBackgroundRole(QPalette::Window);
    picture_->setAutoFillBackground(true);
    choose_ = makeButton(tr("Choose…"), Icon::Folder, ButtonKind::Plain, box);
    choose_->setAccessibleName(tr("Choose a logo…"));
    remove_ = makeButton(tr("Remove"), ButtonKind::Plain, box);
    remove_->setAccessibleName(tr("Remove the logo"));
    row->addWidget(picture_);
    row->addWidget(choose_);
    row->addWidget(remove_);
    row->addStretch(1);
    box->setFocusProxy(choose_);
    connect(choose_, &QPushButton::clicked, this, &BrandForm::logoWanted);
    connect(remove_, &QPushButton::clicked, this, [this] {
        choose_->setFocus(Qt::OtherFocusReason);
        setLogo({});
    });
    return box;
}

std::string BrandForm::shared(BrandField which, const char* otherwise) const {
    const auto found = shared_.find(which);
    return found == shared_.end() ? otherwise : found->second;
}

void BrandForm::showValues(const BrandValues& own, const BrandValues& shared) {
    before_ = own;
    shared_ = shared;
    const auto text = [&own](BrandField which) {
        const auto found = own.find(which);
        return found == own.end() ? QString() : QString::fromStdString(found->second);
    };
    const QSignalBlocker quiet(this);
    primary_->setPlaceholder(QString::fromStdString(this->shared(BrandField::PrimaryColor, "#1F4E79")));
    accent_->setPlaceholder(QString::fromStdString(this->shared(BrandField::AccentColor, "#E07A1F")));
    primary_->setText(text(BrandField::PrimaryColor));
    accent_->setText(text(BrandField::AccentColor));
    font_->lineEdit()->setPlaceholderText(shown(this->shared(BrandField::FontFamily, "Inter")));
    font_->setCurrentIndex(-1);
    font_->setEditText(shown(text(BrandField::FontFamily).toStdString()));
    const QString a4 = tr("A4, portrait");
    const QString letter = tr("US Letter, portrait");
    page_->clear();
    page_->addItem(tr("Not set (%1)").arg(this->shared(BrandField::PageSize, "a4") == "letter" ? letter : a4));
    page_->addItem(a4, QStringLiteral("a4"));
    page_->addItem(letter, QStringLiteral("letter"));
    choose(page_, own, BrandField::PageSize);
    language_->clear();
    const auto nameOf = [](const std::string& tag) { return ownNameOfLanguage(QString::fromStdString(tag)); };
    language_->addItem(tr("Not set (%1)").arg(nameOf(this->shared(BrandField::Language, "en"))));
    for (const std::string& tag : document::Language::known()) {
        language_->addItem(nameOf(tag), QString::fromStdString(tag));
    }
    choose(language_, own, BrandField::Language);
    logo_ = own.contains(BrandField::Logo) ? own.at(BrandField::Logo) : std::string();
    showLogo();
    showNotes();
}

BrandValues BrandForm::values() const {
    BrandValues values;
    const auto put = [&values](BrandField which, const std::string& value) {
        if (!value.empty()) {
            values.emplace(which, value);
        }
    };
    put(BrandField::Logo, logo_);
    put(BrandField::PrimaryColor, primary_->text().toStdString());
    put(BrandField::AccentColor, accent_->text().toStdString());
    put(BrandField::FontFamily, font_->currentText().trimmed().toStdString());
    put(BrandField::PageSize, page_->currentData().toString().toStdString());
    put(BrandField::Language, language_->currentData().toString().toStdString());
    return values;
}

void BrandForm::clear() {
    primary_->setText({});
    accent_->setText({});
    font_->setEditText({});
    page_->setCurrentIndex(0);
    language_->setCurrentIndex(0);
    setLogo({});
}

void BrandForm::setLogo(const std::string& bytes) {
    if (const auto problem = brandProblem(BrandField::Logo, bytes)) {
        say(BrandField::Logo, wordsOf(*problem), true);
        return;
    }
    logo_ = bytes;
    showLogo();
    showNotes();
}

void BrandForm::showLogo() {
    const std::string bytes = logo_.empty() ? shared(BrandField::Logo, "") : logo_;
    const QImage image = bytes.empty() ? QImage() : decodePicture(bytes, 1280);
    if (image.isNull()) {
        picture_->setText(tr("No logo"));
        QPalette ink = picture_->palette();
        ink.setColor(QPalette::WindowText, Qt::darkGray);
        picture_->setPalette(ink);
    } else {
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(
            image.scaled((logoSize - QSize(16, 16)) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        picture_->setPixmap(pixmap);
    }
    picture_->setAccessibleName(image.isNull() ? tr("No logo") : tr("Logo"));
    remove_->setEnabled(!logo_.empty());
}

void BrandForm::say(BrandField which, const QString& text, bool wrong) {
    const Row& row = rows_.at(which);
    row.note->setTone(wrong ? Tone::Failed : Tone::Secondary);
    row.note->setText(text);
    QWidget* edit = row.field->focusProxy() ? row.field->focusProxy() : row.field;
    edit->setProperty("aicmoInvalid", wrong);
    edit->setAccessibleDescription(text);
    edit->update();
}

QString BrandForm::contrastWords(const ColourField& field) const {
    const QColor colour = field.colour();
    if (!colour.isValid()) {
        return {};
    }
    const double ratio = document::contrast(toColour(colour), {255, 255, 255});
    const QString number = QLocale().toString(ratio, 'f', 1);
    return ratio >= readable ? tr("Contrast with white %1 : 1, enough for text").arg(number)
                             : tr("Contrast with white %1 : 1; text takes a darker shade of it").arg(number);
}

void BrandForm::showNotes() {
    say(BrandField::Logo,
        logo_.empty() ? tr("PNG, JPEG, GIF or WebP, at most %1").arg(fileSize(mostLogoBytes))
                      : fileSize(static_cast<qint64>(logo_.size())),
        false);
    say(BrandField::PrimaryColor, contrastWords(*primary_), false);
    say(BrandField::AccentColor, contrastWords(*accent_), false);
    const QString family = font_->currentText().trimmed();
    const bool there = family.isEmpty() || QFontDatabase::hasFamily(family);
    say(BrandField::FontFamily, there ? QString() : tr("Not on this machine: documents made here are set in Inter"),
        false);
    emit edited();
}

bool BrandForm::check() {
    QWidget* first = nullptr;
    for (const auto& [which, value] : values()) {
        if (const auto problem = brandProblem(which, value)) {
            say(which, wordsOf(*problem), true);
            first = first ? first : rows_.at(which).field;
        }
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return !first;
}

}  // namespace aicmo::ui
