#include "ui/start_page.h"

#include <array>

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

class DropZone final : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = Tokens::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(t.window);
        painter.setPen(QPen(t.line2, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

QLabel* picture(Icon which, Tone tone, int size, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setPixmap(icon(which, tone).pixmap(QSize(size, size), parent->devicePixelRatioF()));
    return label;
}

}  // namespace

StartPage::StartPage(bool samples, QWidget* parent) : QWidget(parent), samples_(samples) {
    fillWith(this, QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QWidget(this);
    middle->setFixedWidth(720);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    title_ = new Label(Type::Title, Tone::Main, middle);
    text_ = new Label(Type::Section, Tone::Secondary, middle);
    text_->setFont(typeFont(Type::Body));
    title_->setAlignment(Qt::AlignCenter);
    text_->setAlignment(Qt::AlignCenter);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addSpacing(16);
    auto* zone = new DropZone(middle);
    zone->setMinimumHeight(234);
    auto* zoneColumn = new QVBoxLayout(zone);
    zoneColumn->addStretch(1);
    zoneColumn->addWidget(picture(Icon::Package, Tone::Hint, 40, zone), 0, Qt::AlignCenter);
    zoneColumn->addSpacing(8);
    auto* drop = new Label(tr("Drop a project folder or an .aicmo file here"), Type::Section, Tone::Main, zone);
    zoneColumn->addWidget(drop, 0, Qt::AlignCenter);
    zoneColumn->addWidget(new Label(tr("A ZIP or a lone JSON file works too."), Type::Small, Tone::Secondary, zone), 0,
                          Qt::AlignCenter);
    zoneColumn->addSpacing(16);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* open = makeButton(tr("Open the samples"), Icon::Overview, ButtonKind::Primary, zone);
    auto* import = makeButton(tr("Import…"), Icon::Import, ButtonKind::Plain, zone);
    open->setFont(typeFont(Type::Strong));
    setLarge(open);
    setLarge(import);
    setKeyCap(import, QStringLiteral("Ctrl+O"));
    import->setAccessibleName(tr("Import a project"));
    open->setVisible(samples);
    buttons->addWidget(open);
    buttons->addWidget(import);
    buttons->addStretch(1);
    zoneColumn->addLayout(buttons);
    zoneColumn->addStretch(1);
    column->addWidget(zone);
    column->addSpacing(32);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(32);
    struct Step {
        Icon which;
        QString title, text;
    };
    const std::array<Step, 3> all{
        {{Icon::Eye, tr("1. Preview"), tr("See every message exactly as it would leave. No connection is opened.")},
         {Icon::Ok, tr("2. Approve"), tr("What you approve is held by its digest. Only those bytes can be sent.")},
         {Icon::Live, tr("3. Send live"),
          tr("Off by default. You switch it on, count what leaves, and can stop it.")}}};
    for (const Step& step : all) {
        auto* box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(picture(step.which, Tone::Accent, 20, middle));
        box->addWidget(new Label(step.title, Type::Strong, Tone::Main, middle));
        auto* text = new Label(step.text, Type::Small, Tone::Secondary, middle);
        text->setWordWrap(true);
        box->addWidget(text);
        box->addStretch(1);
        steps->addLayout(box, 1);
    }
    column->addLayout(steps);
    outer->addWidget(middle, 0, Qt::AlignCenter);
    outer->addStretch(3);
    connect(open, &QPushButton::clicked, this, &StartPage::samplesWanted);
    connect(import, &QPushButton::clicked, this, &StartPage::importWanted);
    setHasProjects(false);
}

void StartPage::setHasProjects(bool has) {
    title_->setText(has ? tr("No project is open") : tr("No projects yet"));
    text_->setText(has ? tr("Choose one on the left, or bring another.")
                   : samples_
                       ? tr("Start with the samples. Nothing can be sent from here until you switch execution on.")
                       : tr("Import a project to start. Nothing can be sent until you switch execution on."));
}

}  // namespace aicmo::ui
