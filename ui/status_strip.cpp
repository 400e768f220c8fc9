#include "ui/status_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

StatusStrip::StatusStrip(const QString& store, QWidget* parent) : QWidget(parent) {
    fillWith(this, QPalette::Window);
    setFixedHeight(24);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    auto* plug = new QLabel(this);
    plug->setPixmap(icon(Icon::Plug).pixmap(QSize(14, 14), devicePixelRatioF()));
    connections_ = new Label(tr("No connection opened since start"), Type::Small, Tone::Secondary, this);
    events_ = new StateText(this);
    events_->setMaximumHeight(20);
    time_ = new Label(Type::Small, Tone::Secondary, this);
    row->addWidget(plug);
    row->addWidget(connections_);
    elsewhere_ = new Label(Type::Small, Tone::Main, this);
    elsewhere_->setElide(Qt::ElideRight);
    stop_ = makeButton(tr("Stop"), ButtonKind::Link, this);
    stop_->setFont(typeFont(Type::Small));
    stop_->setFixedHeight(22);
    row->addWidget(elsewhere_);
    row->addWidget(stop_);
    connect(stop_, &QPushButton::clicked, this, &StatusStrip::stopElsewhereWanted);
    setElsewhere({});
    row->addStretch(1);
    row->addWidget(events_);
    row->addWidget(new Label(store, Type::Small, Tone::Secondary, this));
    row->addWidget(time_);
    clock_.setInterval(5000);
    connect(&clock_, &QTimer::timeout, this, &StatusStrip::tick);
    clock_.start();
    tick();
}

void StatusStrip::setConnections(const QString& text) { connections_->setText(text); }

void StatusStrip::setEvents(const StateLook& verdict) { events_->setLook(verdict); }

void StatusStrip::setElsewhere(const QString& runs) {
    elsewhere_->setText(runs);
    elsewhere_->setVisible(!runs.isEmpty());
    stop_->setVisible(!runs.isEmpty());
    // The bar's button is the one that is called "Stop".
    stop_->setAccessibleName(tr("Stop elsewhere: %1").arg(runs));
}

void StatusStrip::tick() {
    const QDateTime now = QDateTime::currentDateTime();
    time_->setText(QLocale().toString(now, tr("ddd d MMM yyyy, HH:mm")) + u' ' + now.timeZoneAbbreviation());
}

void StatusStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(QRect(0, 0, width(), 1), Tokens::of(this).line); }

}  // namespace aicmo::ui
