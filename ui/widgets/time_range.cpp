#include "ui/widgets/time_range.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

QDateTimeEdit* makeField(const QString& name, QWidget* parent) {
    auto* field = new QDateTimeEdit(parent);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    return field;
}

}  // namespace

TimeRange::TimeRange(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Time of the events"));
    setAccessibleDescription(tr("Time of the events"));
    addItem(tr("Any time"), AnyTime);
    addItem(tr("Last hour"), LastHour);
    addItem(tr("Today"), Today);
    addItem(tr("Last run"), ThisRun);
    addItem(tr("From … to …"), Between);
    fields_ = new QWidget(parent);
    auto* row = new QHBoxLayout(fields_);
    setMargins(row, 24, 0, 24, 8);
    row->setSpacing(8);
    from_ = makeField(tr("Events from"), fields_);
    until_ = makeField(tr("Events until"), fields_);
    const QDateTime now = QDateTime::currentDateTime();
    from_->setDateTime(now.date().addDays(-1).startOfDay());
    until_->setDateTime(QDateTime(now.date(), QTime(now.time().hour(), now.time().minute())).addSecs(60));
    row->addWidget(new Label(tr("From"), Type::Body, Tone::Secondary, fields_));
    row->addWidget(from_);
    row->addWidget(new Label(tr("to"), Type::Body, Tone::Secondary, fields_));
    row->addWidget(until_);
    row->addStretch(1);
    fields_->hide();
    connect(this, &QComboBox::currentIndexChanged, this, &TimeRange::chosen);
    for (QDateTimeEdit* field : {from_, until_}) {
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &TimeRange::changed);
    }
}

void TimeRange::choose(Choice choice) { setCurrentIndex(findData(choice)); }

void TimeRange::chosen() {
    fields_->setVisible(choice() == Between);
    emit changed();
}

QDateTime TimeRange::from() const {
    constexpr int hour = 3600;
    switch (choice()) {
        case LastHour: return QDateTime::currentDateTime().addSecs(-hour);
        case Today: return QDate::currentDate().startOfDay();
        case Between: return from_->dateTime();
        case AnyTime:
        case ThisRun: break;
    }
    return {};
}

QDateTime TimeRange::until() const { return choice() == Between ? until_->dateTime() : QDateTime(); }

}  // namespace aicmo::ui
