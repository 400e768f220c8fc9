#include "ui/bridge/run_output.h"

#include <array>
#include <functional>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>

#include "core/delivery/report_csv.h"
#include "core/delivery/run_results.h"
#include "core/delivery/skip_reason.h"
#include "ui/style/tokens.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("RunOutput", text); }

/// The report without its results: they are read one after another.
Result<ExecutionReport> read(const ConsoleServices& services, const std::string& projectId, const std::string& runId) {
    ExecutionOrchestrator orchestrator(*services.store, services.gateways, {}, services.clock);
    return orchestrator.reportOf(projectId, runId, ResultsWanted::None);
}

QString countsText(const RunCounts& counts, bool dry) {
    QString text =
        (dry ? tr("%1 would be sent, %2 failed, %3 skipped, %4 in doubt")
             : tr("%1 sent, %2 failed, %3 skipped, %4 in doubt"))
            .arg(number(counts.success), number(counts.failed), number(counts.skipped), number(counts.inDoubt));
    if (const qint64 open = counts.pending + counts.inProgress; open > 0) {
        text += tr(", %1 still to come").arg(number(open));
    }
    return text;
}

/// Text from top to bottom, on as many pages as it takes.
class Paper {
  public:
    Paper(QPagedPaintDevice& device, QString footer) : device_(device), footer_(std::move(footer)), painter_(&device) {
        small_ = painter_.font();
        small_.setPointSizeF(8);
        strong_ = small_;
        strong_.setBold(true);
        title_ = strong_;
        title_.setPointSizeF(14);
        printFooter();
    }

    [[nodiscard]] bool isActive() const { return painter_.isActive(); }
    [[nodiscard]] qreal width() const { return painter_.viewport().width(); }

    void title(const QString& text) { block(text, title_); }
    void heading(const QString& text) {
        y_ += lineHeight(strong_);
        block(text, strong_);
    }
    void text(const QString& words) { block(words, small_); }

    /// Heads of columns, on this page and on every one that follows.
    template <std::size_t N>
    void columns(const std::array<QString, N>& heads, const std::array<int, N>& shares) {
        repeat_ = [this, heads, shares] { row(heads, shares, true); };
        repeat_();
    }

    /// One line; each cell is cut to its share of the width, given in thousandths.
    template <std::size_t N>
    void row(const std::array<QString, N>& cells, const std::array<int, N>& shares, bool heading = false) {
        const QFont& font = heading ? strong_ : small_;
        const QFontMetricsF metrics(font, &device_);
        const qreal height = lineHeight(font);
        if (y_ + height > bottom()) {
            nextPage();
        }
        painter_.setFont(font);
        qreal x = 0;
        for (std::size_t i = 0; i < N; ++i) {
            const qreal wide = width() * shares[i] / 1000;
            const QString cut = metrics.elidedText(cells[i], Qt::ElideRight, wide - metrics.averageCharWidth());
            painter_.drawText(QPointF(x, y_ + metrics.ascent()), cut);
            x += wide;
        }
        y_ += height;
    }

  private:
    [[nodiscard]] qreal lineHeight(const QFont& font) const { return QFontMetricsF(font, &device_).height() * 1.2; }
    [[nodiscard]] qreal bottom() const { return painter_.viewport().height() - 2 * lineHeight(small_); }

    /// Wrapped to the width.
    void block(const QString& text, const QFont& font) {
        const QFontMetricsF metrics(font, &device_);
        const QRectF space(0, 0, width(), bottom());
        const QRectF taken = metrics.boundingRect(space, Qt::TextWordWrap, text);
        if (y_ + taken.height() > bottom() && y_ > 0) {
            nextPage();
        }
        painter_.setFont(font);
        painter_.drawText(QRectF(0, y_, width(), taken.height()), Qt::TextWordWrap, text);
        y_ += taken.height() + metrics.leading() + lineHeight(font) * 0.2;
    }

    void nextPage() {
        device_.newPage();
        y_ = 0;
        printFooter();
        if (repeat_) {
            repeat_();
        }
    }

    void printFooter() {
        painter_.setFont(small_);
        painter_.drawText(QRectF(0, painter_.viewport().height() - lineHeight(small_), width(), lineHeight(small_)),
                          Qt::AlignLeft, footer_);
        painter_.drawText(QRectF(0, painter_.viewport().height() - lineHeight(small_), width(), lineHeight(small_)),
                          Qt::AlignRight, tr("Page %1").arg(++page_));
    }

    QPagedPaintDevice& device_;
    QString footer_;
    QPainter painter_;
    QFont small_, strong_, title_;
    qreal y_ = 0;
    std::function<void()> repeat_;
    int page_ = 0;
};

RunCounts sumOf(const ExecutionReport& report) {
    RunCounts sum;
    for (const auto& [channel, counts] : report.parts.byChannel) sum += counts;
    return sum;
}

void paintParts(Paper& paper, const ExecutionReport& report) {
    constexpr std::array<int, 2> shares{300, 700};
    paper.heading(tr("Channels"));
    for (const auto& [channel, counts] : report.parts.byChannel) {
        paper.row<2>({nameOf(channel), countsText(counts, report.dryRun)}, shares);
    }
    if (report.parts.byDomain.empty()) return;
    paper.heading(tr("Domains of the recipients"));
    for (const auto& [domain, counts] : report.parts.byDomain) {
        paper.row<2>({domain.empty() ? tr("All others") : shown(domain), countsText(counts, report.dryRun)}, shares);
    }
}

Status paintSkipped(Paper& paper, Store& store, const ExecutionReport& report) {
    const auto counts = countSkipped(store, report.runId);
    if (!counts) return fail(counts.error());
    if (counts->empty()) return {};
    constexpr std::array<int, 2> shares{300, 700};
    paper.heading(tr("Skipped, and why"));
    for (const auto& [reason, items] : *counts) paper.row<2>({lookOf(reason).word, number(items)}, shares);
    return {};
}

QString wordOf(const ExecutionResult& result, bool dry) {
    switch (result.status) {
        case ExecutionStatus::Success: return lookOf(LedgerState::Success, dry).word;
        case ExecutionStatus::Failed: return lookOf(LedgerState::Failed, dry).word;
        case ExecutionStatus::Skipped: return lookOf(LedgerState::Skipped, dry).word;
        case ExecutionStatus::InDoubt: return lookOf(LedgerState::InDoubt, dry).word;
        case ExecutionStatus::InProgress: return lookOf(LedgerState::Claimed, dry).word;
        case ExecutionStatus::Pending:
        case ExecutionStatus::Retrying: break;
    }
    return lookOf(LedgerState::Pending, dry).word;
}

Status paintResults(Paper& paper, Store& store, const ExecutionReport& report) {
    constexpr std::array<int, 4> shares{340, 110, 370, 180};
    paper.heading(tr("Results"));
    paper.columns<4>({tr("Item"), tr("State"), tr("Answer"), tr("At")}, shares);
    return eachResult(store, report.runId, rowsOf(ResultsWanted::All), [&](const ExecutionResult& result) {
        const std::string answer = result.errorMessage.value_or(result.platformPostId.value_or(""));
        paper.row<4>({shown(result.itemId), wordOf(result, report.dryRun), shown(answer),
                      dayAndTime(localFrom(result.executedAt))},
                     shares);
        return true;
    });
}

}  // namespace

QString saveReportCsv(const ConsoleServices& services, const std::string& projectId, const std::string& runId,
                      const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    const auto report = read(services, projectId, runId);
    if (!report) {
        return shown(report.error().text());
    }
    const auto write = [&file](const std::string& row) {
        return file.write(row.data(), static_cast<qint64>(row.size())) >= 0;
    };
    bool written = write(reportCsvHeader());
    const Status all =
        eachResult(*services.store, report->runId, rowsOf(ResultsWanted::All), [&](const ExecutionResult& result) {
            written = written && write(reportCsvRow(result));
            return written;
        });
    if (!all) {
        return shown(all.error().text());
    }
    return written && file.commit() ? QString() : file.errorString();
}

QString printReport(QPagedPaintDevice& device, const ConsoleServices& services, const std::string& projectId,
                    const std::string& runId) {
    const auto report = read(services, projectId, runId);
    if (!report) {
        return shown(report.error().text());
    }
    Paper paper(device, shown(projectId + ", run " + runId));
    if (!paper.isActive()) {
        return tr("The printer does not take the report. Is it connected, and has it paper?");
    }
    paper.title(report->dryRun ? tr("Preview of sends") : tr("Report of a live run"));
    paper.text(shown(projectId));
    paper.text(tr("%1 to %2").arg(dayAndTime(localFrom(report->startedAt)), dayAndTime(localFrom(report->finishedAt))));
    paper.text(countsText(sumOf(*report), report->dryRun));
    if (report->stopped) {
        paper.text(tr("The run was stopped before its end."));
    }
    if (!report->errors.empty()) {
        paper.heading(tr("What went wrong"));
        for (const std::string& error : report->errors) {
            paper.text(shown(error));
        }
    }
    paintParts(paper, *report);
    Status all = paintSkipped(paper, *services.store, *report);
    if (all) all = paintResults(paper, *services.store, *report);
    return all ? QString() : shown(all.error().text());
}

}  // namespace aicmo::ui
