#include "ui/bridge/run_output.h"

#include <algorithm>
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
#include "ui/widgets/said.h"
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

    void paint(const ReportText::Line& line) {
        switch (line.kind) {
            case ReportText::Kind::Title: block(line.cells.first(), title_); return;
            case ReportText::Kind::Heading:
                y_ += lineHeight(strong_);
                block(line.cells.first(), strong_);
                return;
            case ReportText::Kind::Text: block(line.cells.first(), small_); return;
            case ReportText::Kind::Columns:
                // On this page and on every one that follows.
                repeat_ = [this, line] { row(line.cells, line.shares, true); };
                repeat_();
                return;
            case ReportText::Kind::Row: row(line.cells, line.shares, false); return;
        }
    }

  private:
    /// One line; each cell is cut to its share of the width, given in thousandths.
    void row(const QStringList& cells, const std::vector<int>& shares, bool heading) {
        const QFont& font = heading ? strong_ : small_;
        const QFontMetricsF metrics(font, &device_);
        const qreal height = lineHeight(font);
        if (y_ + height > bottom()) {
            nextPage();
        }
        painter_.setFont(font);
        qreal x = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const qreal wide = width() * shares[i] / 1000;
            const QString cut =
                metrics.elidedText(cells[static_cast<qsizetype>(i)], Qt::ElideRight, wide - metrics.averageCharWidth());
            painter_.drawText(QPointF(x, y_ + metrics.ascent()), cut);
            x += wide;
        }
        y_ += height;
    }

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

/// Takes a report line by line, in its order. False ends it.
using EachLine = std::function<bool(ReportText::Line)>;

void tellParts(const EachLine& each, const ExecutionReport& report) {
    const std::vector<int> shares{300, 700};
    each({ReportText::Kind::Heading, {tr("Channels")}, {}});
    for (const auto& [channel, counts] : report.parts.byChannel) {
        each({ReportText::Kind::Row, {nameOf(channel), countsText(counts, report.dryRun)}, shares});
    }
    if (report.parts.byDomain.empty()) return;
    each({ReportText::Kind::Heading, {tr("Domains of the recipients")}, {}});
    for (const auto& [domain, counts] : report.parts.byDomain) {
        each({ReportText::Kind::Row,
              {domain.empty() ? tr("All others") : shown(domain), countsText(counts, report.dryRun)},
              shares});
    }
}

Status tellSkipped(const EachLine& each, Store& store, const ExecutionReport& report) {
    const auto counts = countSkipped(store, report.runId);
    if (!counts) return fail(counts.error());
    if (counts->empty()) return {};
    each({ReportText::Kind::Heading, {tr("Skipped, and why")}, {}});
    for (const auto& [reason, items] : *counts) {
        each({ReportText::Kind::Row, {lookOf(reason).word, number(items)}, {300, 700}});
    }
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

Status tellResults(const EachLine& each, Store& store, const ExecutionReport& report) {
    const std::vector<int> shares{340, 110, 370, 180};
    each({ReportText::Kind::Heading, {tr("Results")}, {}});
    each({ReportText::Kind::Columns, {tr("Item"), tr("State"), tr("Answer"), tr("At")}, shares});
    return eachResult(store, report.runId, rowsOf(ResultsWanted::All), [&](const ExecutionResult& result) {
        const std::string answer = result.errorMessage.value_or(result.platformPostId.value_or(""));
        return each({ReportText::Kind::Row,
                     {shown(result.itemId), wordOf(result, report.dryRun), shown(answer),
                      dayAndTime(localFrom(result.executedAt))},
                     shares});
    });
}

Status tellReport(const EachLine& each, Store& store, const ExecutionReport& report) {
    const auto text = [&each](const QString& words) { each({ReportText::Kind::Text, {words}, {}}); };
    each({ReportText::Kind::Title, {report.dryRun ? tr("Preview of sends") : tr("Report of a live run")}, {}});
    text(shown(report.projectId));
    text(tr("%1 to %2").arg(dayAndTime(localFrom(report.startedAt)), dayAndTime(localFrom(report.finishedAt))));
    text(countsText(sumOf(report), report.dryRun));
    if (report.stopped) text(tr("The run was stopped before its end."));
    if (!report.errors.empty()) each({ReportText::Kind::Heading, {tr("What went wrong")}, {}});
    for (const std::string& error : report.errors) text(said(error));
    tellParts(each, report);
    Status all = tellSkipped(each, store, report);
    return all ? tellResults(each, store, report) : all;
}

QString footerOf(const std::string& projectId, const std::string& runId) { return shown(projectId + ", run " + runId); }

}  // namespace

QString saveReportCsv(const ConsoleServices& services, const std::string& projectId, const std::string& runId,
                      const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    const auto report = read(services, projectId, runId);
    if (!report) {
        return said(report.error());
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
        return said(all.error());
    }
    return written && file.commit() ? QString() : file.errorString();
}

Result<ReportText> readReport(const ConsoleServices& services, const std::string& projectId, const std::string& runId,
                              std::int64_t mostResults) {
    const auto report = read(services, projectId, runId);
    if (!report) {
        return fail(report.error());
    }
    ReportText text;
    text.footer = footerOf(projectId, runId);
    std::int64_t results = 0;
    bool inResults = false;
    const Status all = tellReport(
        [&](ReportText::Line line) {
            inResults = inResults || line.kind == ReportText::Kind::Columns;
            if (inResults && line.kind == ReportText::Kind::Row && ++results > mostResults) {
                text.isWhole = false;
                return false;
            }
            text.lines.push_back(std::move(line));
            return true;
        },
        *services.store, *report);
    if (!all) {
        return fail(all.error());
    }
    return text;
}

void paintReport(QPagedPaintDevice& device, const ReportText& report) {
    Paper paper(device, report.footer);
    if (paper.isActive()) {
        std::for_each(report.lines.begin(), report.lines.end(), [&paper](const auto& line) { paper.paint(line); });
    }
}

QString printReport(QPagedPaintDevice& device, const ConsoleServices& services, const std::string& projectId,
                    const std::string& runId) {
    const auto report = read(services, projectId, runId);
    if (!report) {
        return said(report.error());
    }
    Paper paper(device, footerOf(projectId, runId));
    if (!paper.isActive()) {
        return tr("The printer does not take the report. Is it connected, and has it paper?");
    }
    const Status all = tellReport(
        [&paper](const ReportText::Line& line) {
            paper.paint(line);
            return true;
        },
        *services.store, *report);
    return all ? QString() : said(all.error());
}

}  // namespace aicmo::ui
