#include "ui/widgets/colour_field.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

#include "ui/style/tokens.h"
#include "ui/widgets/controls.h"

namespace aicmo::ui {

namespace {

constexpr int patchSize = 24;

QColor read(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return form.match(text).hasMatch() ? QColor(text) : QColor();
}

}  // namespace

ColourField::ColourField(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    edit_ = new QLineEdit(this);
    edit_->setAccessibleName(name);
    edit_->setLayoutDirection(Qt::LeftToRight);  // "#1F4E79" reads so in every language
    edit_->setMinimumHeight(28);
    edit_->setMaximumWidth(140);
    edit_->setClearButtonEnabled(true);
    patch_ = new QLabel(this);
    patch_->setFixedSize(patchSize, patchSize);
    auto* choose = makeIconButton(Icon::Edit, tr("Choose: %1").arg(name), this);
    choose->setToolTip(tr("Choose a colour…"));
    choose->setAutoRaise(false);
    row->addWidget(edit_);
    row->addWidget(patch_);
    row->addWidget(choose);
    row->addStretch(1);
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textChanged, this, [this] {
        showPatch();
        emit edited();
    });
    connect(choose, &QToolButton::clicked, this, &ColourField::pick);
    showPatch();
}

QString ColourField::text() const {
    QString text = edit_->text().trimmed();
    if (!text.isEmpty() && !text.startsWith(u'#')) {
        text.prepend(u'#');
    }
    return read(text).isValid() ? text.toUpper() : text;
}

void ColourField::setText(const QString& text) { edit_->setText(text); }

void ColourField::setPlaceholder(const QString& hex) {
    edit_->setPlaceholderText(hex);
    showPatch();
}

QColor ColourField::colour() const { return read(text().isEmpty() ? edit_->placeholderText() : text()); }

void ColourField::showPatch() {
    const qreal ratio = devicePixelRatioF();
    QPixmap patch(QSize(patchSize, patchSize) * ratio);
    patch.setDevicePixelRatio(ratio);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).line2, 1));
    if (const QColor is = colour(); is.isValid()) {
        painter.setBrush(is);
    }
    painter.drawRoundedRect(QRectF(0.5, 0.5, patchSize - 1, patchSize - 1), 3, 3);
    patch_->setPixmap(patch);
}

void ColourField::pick() {
    auto* dialog = new QColorDialog(colour().isValid() ? colour() : QColor(Qt::white), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(edit_->accessibleName());
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& chosen) {
        edit_->setText(chosen.name().toUpper());
        edit_->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

}  // namespace aicmo::ui
