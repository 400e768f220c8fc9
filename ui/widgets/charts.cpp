#include "ui/widgets/charts.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QDate>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

/// A round number not below `value`: 1, 2, 2.5 or 5 times a power of ten.
double niceCeiling(double value) {
    if (value <= 0) {
        return 1;
    }
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * power >= value) {
            return step * power;
        }
    }
    return 10 * power;
}

QString axisText(double value) {
    const QLocale locale;
    // Never with an exponent: 'g' begins one where the figures end.
    const auto part = [&locale](double of) {
        return of < 100 ? locale.toString(of, 'g', 3) : locale.toString(of, 'f', 0);
    };
    if (value >= 1e6) {
        return part(value / 1e6) + QStringLiteral(" M");
    }
    if (value >= 1e4) {
        return part(value / 1e3) + QStringLiteral(" k");
    }
    return locale.toString(value, 'g', 4);
}

const KpiPoint* lastActual(const Kpi& kpi) {
    for (auto point = kpi.series.rbegin(); point != kpi.series.rend(); ++point) {
        if (point->actual) {
            return &*point;
        }
    }
    return nullptr;
}

}  // namespace

QString kpiMonth(const std::string& period) {
    const QDate date = QDate::fromString(QString::fromStdString(period) + QStringLiteral("-01"), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("MMM")) : shown(period);
}

QString kpiFigure(double value, const std::string& unit) {
    const QLocale locale;
    const bool whole = std::abs(value - std::round(value)) < 1e-9 || std::abs(value) >= 1000;
    const QString figure = whole ? locale.toString(static_cast<qlonglong>(std::llround(value)))
                                 : locale.toString(value, 'f', std::abs(value) < 10 ? 2 : 1);
    const QString unitText = unit == "EUR"       ? QStringLiteral("€")
                             : unit == "percent" ? QStringLiteral("%")
                                                 : shown(unit);
    return unitText.size() <= 3 && !unitText.isEmpty() ? figure + QChar(0xA0) + unitText : figure;
}

KpiCard::KpiCard(Kpi kpi, QWidget* parent) : QWidget(parent), kpi_(std::move(kpi)) {
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(shown(kpi_.name));
    describePoint();
}

void KpiCard::describePoint() {
    QString text;
    if (point_ >= 0 && point_ < static_cast<int>(kpi_.series.size())) {
        const KpiPoint& point = kpi_.series[static_cast<std::size_t>(point_)];
        text = kpiMonth(point.period);
        if (point.planned) {
            text += tr(", planned %1").arg(kpiFigure(*point.planned, kpi_.unit));
        }
        if (point.actual) {
            text += tr(", actual %1").arg(kpiFigure(*point.actual, kpi_.unit));
        }
    } else if (const KpiPoint* last = lastActual(kpi_)) {
        text = tr("%1 in %2").arg(kpiFigure(*last->actual, kpi_.unit), kpiMonth(last->period));
    }
    setAccessibleDescription(text);
    const KpiPoint* last = lastActual(kpi_);
    const bool known = last && last->planned;
    const QString plan = !known ? QString() : *last->actual < *last->planned * 0.98 ? tr("under plan") : tr("on plan");
    const QString lines = (QStringList{shown(kpi_.name), text} + (known ? QStringList(plan) : QStringList()) +
                           QStringList(tr("Enter or a click: as a table")))
                              .join(u'\n');
    setToolTip(toolTipText(lines));
}

void KpiCard::mousePressEvent(QMouseEvent*) { emit tableWanted(); }

void KpiCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit tableWanted();
        return;
    }
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || kpi_.series.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    point_ = std::clamp(point_ + step, 0, static_cast<int>(kpi_.series.size()) - 1);
    describePoint();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void KpiCard::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.ring() : t.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QRect inner = rect().adjusted(16, 13, -16, -12);
    // Text turns its alignment round by itself in right-to-left; where it stands has to be told.
    const auto place = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), inner, box); };
    const KpiPoint* last = lastActual(kpi_);
    int nameRoom = inner.width();
    if (last && last->planned) {
        const bool under = *last->actual < *last->planned * 0.98;
        const QString word =
            under ? tr("%1 under").arg(kpiFigure(*last->planned - *last->actual, kpi_.unit)) : tr("on plan");
        const QFontMetrics small(typeFont(Type::Small));
        const int nameWidth = QFontMetrics(typeFont(Type::Label)).horizontalAdvance(shown(kpi_.name));
        // The name goes before the word: its mark stays, and the tooltip says it.
        const bool both = nameWidth + small.horizontalAdvance(word) + 32 <= inner.width();
        const int wide = both ? small.horizontalAdvance(word) : 0;
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.ink(under ? Tone::Doubt : Tone::Ok));
        painter.drawText(place(QRect(inner.right() - wide, inner.top(), wide + 1, 18)),
                         Qt::AlignVCenter | Qt::AlignRight, both ? word : QString());
        paintIcon(&painter, place(QRect(inner.right() - wide - 20, inner.top() + 2, 14, 14)),
                  under ? Icon::Warning : Icon::Ok, t.ink(under ? Tone::Doubt : Tone::Ok));
        nameRoom -= wide + 32;
    }
    painter.setFont(typeFont(Type::Label));
    painter.setPen(t.text);
    drawLine(&painter, place(QRect(inner.left(), inner.top(), nameRoom, 18)),
             painter.fontMetrics().elidedText(shown(kpi_.name), Qt::ElideRight, nameRoom),
             Qt::AlignVCenter | Qt::AlignLeading);
    painter.setFont(typeFont(Type::Figure));
    // A figure is never cut: it would be another one. Too long a one is told in millions, as on the axis.
    const auto told = [&](double value, const QFont& font, int room) {
        const QString whole = kpiFigure(value, kpi_.unit);
        return figuresWidth(font, whole) <= room ? whole : axisText(value);
    };
    const QFontMetrics hint(typeFont(Type::Small));
    const QString target = kpi_.target ? tr("target %1").arg(told(*kpi_.target, typeFont(Type::Small), 90)) : QString();
    const std::optional<double> value = last ? last->actual : kpi_.baseline;
    const int room = inner.width() - (target.isEmpty() ? 0 : hint.horizontalAdvance(target) + 12);
    const QString figure = value ? told(*value, painter.font(), room) : QStringLiteral("–");
    const int figureWidth = static_cast<int>(figuresWidth(painter.font(), figure));
    drawFigures(&painter, place(QRect(inner.left(), inner.top() + 20, figureWidth + 4, 28)), Qt::AlignLeft, figure);
    if (kpi_.target) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(t.text3);
        painter.drawText(
            place(QRect(inner.left() + figureWidth + 10, inner.top() + 24, inner.width() - figureWidth - 10, 22)),
            Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(target, Qt::ElideRight, inner.width() - figureWidth - 10));
    }
    paintChart(painter, QRectF(inner).adjusted(0, 58, 0, 0));
}

void KpiCard::paintChart(QPainter& painter, const QRectF& area) const {
    const Tokens& t = Tokens::of(this);
    if (kpi_.series.empty()) {
        return;
    }
    double top = 0;
    for (const KpiPoint& point : kpi_.series) {
        top = std::max({top, point.planned.value_or(0), point.actual.value_or(0)});
    }
    top = niceCeiling(top);
    painter.setFont(typeFont(Type::Axis));
    const QFontMetricsF metrics(painter.font());
    const qreal axis =
        std::max(metrics.horizontalAdvance(axisText(top)), metrics.horizontalAdvance(axisText(top / 2))) + 10;
    const QRectF plot(area.left() + axis, area.top() + 6, area.width() - axis, area.height() - 26);
    const auto yOf = [&](double value) { return plot.bottom() - plot.height() * value / top; };
    for (const double level : {0.0, top / 2, top}) {
        painter.setPen(QPen(t.line, 1));
        const qreal y = std::round(yOf(level)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.text3);
        painter.drawText(QRectF(area.left(), y - 8, axis - 8, 16), Qt::AlignVCenter | Qt::AlignRight, axisText(level));
    }
    const auto count = static_cast<qreal>(kpi_.series.size());
    const qreal step = plot.width() / count;
    const qreal bar = std::min(20.0, step * 0.5);
    QPolygonF plan;
    qreal labelEnd = -1;
    for (std::size_t i = 0; i < kpi_.series.size(); ++i) {
        const KpiPoint& point = kpi_.series[i];
        const qreal x = plot.left() + step * (static_cast<qreal>(i) + 0.5);
        if (point.actual) {
            QPainterPath column;
            const qreal y = yOf(*point.actual);
            column.addRoundedRect(QRectF(x - bar / 2, y, bar, plot.bottom() - y + 2), 2, 2);
            painter.save();
            painter.setClipRect(QRectF(plot.left(), plot.top() - 4, plot.width(), plot.height() + 4));
            painter.fillPath(column, static_cast<int>(i) == point_ ? t.accentPressed : t.accent);
            painter.restore();
        }
        if (point.planned) {
            plan.append(QPointF(x, yOf(*point.planned)));
        }
        const QString name = kpiMonth(point.period);
        const qreal wide = metrics.horizontalAdvance(name);
        if (x - wide / 2 > labelEnd + 4) {
            painter.setPen(t.text3);
            painter.drawText(QRectF(x - wide, plot.bottom() + 3, wide * 2, 16), Qt::AlignCenter, name);
            labelEnd = x + wide / 2;
        }
    }
    QPen dashed(t.text2, 1.5);
    dashed.setDashPattern({3, 2.5});
    painter.setPen(dashed);
    painter.drawPolyline(plan);
    painter.setPen(QPen(t.text2, 1.5));
    painter.setBrush(t.base);
    for (const QPointF& point : plan) {
        painter.drawEllipse(point, 2.5, 2.5);
    }
    painter.setBrush(Qt::NoBrush);
}

RateChart::RateChart(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Items a minute"));
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(90);
    clock_.start();
}

void RateChart::clear() {
    samples_.clear();
    read_ = -1;
    clock_.restart();
    update();
}

void RateChart::add(double perMinute) {
    const qint64 now = clock_.elapsed();
    if (!samples_.empty() && now - samples_.back().first < 200) {
        samples_.back().second = perMinute;
    } else {
        samples_.emplace_back(now, perMinute);
    }
    if (samples_.size() > 1200) {
        // Long runs keep every second older sample: the shape stays, memory does not grow.
        std::vector<std::pair<qint64, double>> thinner;
        for (std::size_t i = 0; i < samples_.size(); i += 2) {
            thinner.push_back(samples_[i]);
        }
        samples_ = std::move(thinner);
        read_ = -1;
    }
    if (read_ < 0) {
        describe();
    }
    update();
}

void RateChart::setLimit(int perMinute) {
    if (limit_ != perMinute) {
        limit_ = perMinute;
        update();
    }
}

void RateChart::describe() {
    if (samples_.empty()) {
        return;
    }
    const auto& [at, rate] = read_ < 0 ? samples_.back() : samples_[static_cast<std::size_t>(read_)];
    const QString figure = number(static_cast<qint64>(rate));
    QString text = read_ < 0 ? tr("now %1 items a minute").arg(figure)
                             : tr("%1 items a minute after %2").arg(figure, duration(static_cast<double>(at) / 1000));
    if (limit_ > 0) {
        text += tr(", limit %1").arg(number(limit_));
    }
    setAccessibleDescription(text);
    setToolTip(toolTipText(text));
}

void RateChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || samples_.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(samples_.size()) - 1;
    read_ = std::clamp((read_ < 0 ? last : read_) + step, 0, last);
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void RateChart::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Axis));
    double top = std::max(1, limit_);
    for (const auto& sample : samples_) {
        top = std::max(top, sample.second);
    }
    top = niceCeiling(top);
    const QFontMetricsF metrics(painter.font());
    const qreal axis = metrics.horizontalAdvance(axisText(top)) + 10;
    const QRectF plot(axis, 6, width() - axis - 6, height() - 26);
    for (const double level : {0.0, top / 2, top}) {
        const qreal y = std::round(plot.bottom() - plot.height() * level / top) + 0.5;
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.text3);
        painter.drawText(QRectF(0, y - 8, axis - 8, 16), Qt::AlignVCenter | Qt::AlignRight, axisText(level));
    }
    if (limit_ > 0) {
        const qreal y = std::round(plot.bottom() - plot.height() * limit_ / top) + 0.5;
        painter.setPen(QPen(t.text2, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    if (samples_.size() < 2) {
        return;
    }
    const auto span = static_cast<double>(std::max<qint64>(samples_.back().first, 1000));
    QPolygonF line;
    for (const auto& [at, rate] : samples_) {
        line.append(QPointF(plot.left() + plot.width() * static_cast<double>(at) / span,
                            plot.bottom() - plot.height() * rate / top));
    }
    QPolygonF area = line;
    area.append(QPointF(line.last().x(), plot.bottom()));
    area.append(QPointF(line.first().x(), plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentTint);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accentText, 1.5));
    painter.drawPolyline(line);
    painter.setBrush(t.accentText);
    painter.drawEllipse(line.last(), 3, 3);
    if (read_ >= 0 && read_ < line.size()) {
        painter.setBrush(t.base);
        painter.drawEllipse(line[read_], 4, 4);
    }
    painter.setPen(t.text3);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 3, 80, 16), Qt::AlignLeft, QStringLiteral("0:00"));
    painter.drawText(QRectF(plot.right() - 80, plot.bottom() + 3, 80, 16), Qt::AlignRight, tr("now"));
}

}  // namespace aicmo::ui
