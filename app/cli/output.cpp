#include "app/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <unistd.h>

#include "core/base/text.h"
#include "core/delivery/run_planner.h"

namespace aicmo::cli {

bool print(std::string_view text) {
    std::cout.write(text.data(), static_cast<std::streamsize>(text.size()));
    std::cout.flush();
    if (std::cout.good()) return true;
    std::cerr << "aicmo: standard output cannot be written\n";
    return false;
}

std::string TextTable::text() const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], codePoints(row[i]));
    }
    std::string out;
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += row[i];
            if (i + 1 < row.size()) out.append(widths[i] - codePoints(row[i]) + 2, ' ');
        }
        out += '\n';
    }
    return out;
}

Status writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (out) return {};
    return fail(errno == ENOSPC ? ErrorKind::Full : ErrorKind::Io, "could not be written", path.string(),
                "is the place writable, and is there space?");
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    std::string out = withSeparators(number) + ' ';
    if (number == 1) return out.append(one);
    return many.empty() ? out.append(one) + 's' : out.append(many);
}

std::string safe(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) {
            char hex[8];
            std::snprintf(hex, sizeof hex, "\\x%02x", byte);
            out += hex;
        } else {
            out += c;
        }
    }
    return out;
}

namespace {

std::string count(std::int64_t number, const char* word) { return withSeparators(number) + ' ' + word; }

bool wasSentBefore(const ExecutionResult& result) {
    return result.status == ExecutionStatus::Skipped && result.errorMessage == alreadySent;
}

std::string timeLeft(double seconds) {
    if (seconds < 90) return std::to_string(std::lround(seconds)) + " s left";
    if (seconds < 5400) return std::to_string(std::lround(seconds / 60)) + " min left";
    return std::to_string(std::lround(seconds / 3600)) + " h left";
}

void addParts(TextTable& table, const std::string& name, const RunCounts& counts) {
    table.add({name, count(counts.success, "sent"), count(counts.failed, "failed"), count(counts.skipped, "skipped"),
               count(counts.inDoubt, "in doubt"),
               counts.pending + counts.inProgress > 0 ? count(counts.pending + counts.inProgress, "to come") : ""});
}

/// By channel and by the recipients' domains: told when there is more than one of them.
std::string partsText(const RunBreakdown& parts) {
    std::string out;
    if (parts.byChannel.size() > 1) {
        TextTable channels;
        for (const auto& [channel, counts] : parts.byChannel)
            addParts(channels, std::string(toString(channel)), counts);
        out += "By channel\n" + channels.text();
    }
    if (parts.byDomain.size() > 1) {
        TextTable domains;
        for (const auto& [domain, counts] : parts.byDomain)
            addParts(domains, domain.empty() ? "all others" : safe(domain), counts);
        out += "By domain of the recipients\n" + domains.text();
    }
    return out;
}

/// On this machine's clocks.
std::string localTime(Instant at) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::time_point(at));
    std::tm local{};
    char text[16];
    if (localtime_r(&seconds, &local) == nullptr) return toRfc3339(at);
    std::strftime(text, sizeof text, "%H:%M:%S", &local);
    return text;
}

}  // namespace

std::string reportText(const ExecutionReport& report) {
    constexpr std::size_t shown = 50;
    std::string out;
    if (!report.executionEnabled && report.runId.empty() && report.errors.empty()) {
        return "Execution is disabled: nothing was done. EXECUTION_ENABLED=true turns it on; `aicmo preview` needs no "
               "switch.\n";
    }
    out += report.dryRun ? "Dry run, nothing was sent" : "Live run";
    if (!report.runId.empty()) out += " (" + report.runId + ")";
    out += report.stopped ? ", stopped before the end\n" : "\n";
    out += count(report.itemsSentSuccessfully, report.dryRun ? "would be sent" : "sent") + " + " +
           count(report.itemsFailed, "failed") + " + " + count(report.itemsSkipped, "skipped") + " + " +
           count(report.itemsInDoubt, "in doubt") + " = " + counted(report.totalItemsProcessed, "item") + '\n';
    if (report.held) {
        out += "held after the canary: " + count(report.itemsSentSuccessfully, "sent") + ", " +
               count(report.itemsPending, "to come; go on with aicmo execute ") + report.projectId + " --live\n";
    } else if (report.itemsPending > 0) {
        out += count(report.itemsPending, "still to come: the same command goes on") + '\n';
    }
    for (const std::string& error : report.errors) out += "error: " + safe(error) + '\n';
    // What an earlier run has sent is no problem of this one: a count, not a line each.
    if (const std::int64_t before = report.itemsSkipped - report.itemsHeldBack; before > 0)
        out += count(before, "of the skipped: already sent\n");
    if (!report.dryRun && report.totalItemsProcessed > report.itemsSkipped) out += partsText(report.parts);
    TextTable table;
    std::size_t rows = 0;
    std::size_t problems = 0;
    std::int64_t overdue = 0;
    for (const ExecutionResult& result : report.executionResults) {
        if (result.status == ExecutionStatus::Success || wasSentBefore(result)) continue;
        ++problems;
        overdue += result.errorMessage && result.errorMessage->starts_with(overdueBy) ? 1 : 0;
        if (++rows > shown) continue;
        table.add({std::string(toString(result.status)), safe(result.itemId), safe(result.errorMessage.value_or(""))});
    }
    out += table.text();
    if (problems > shown)
        out += "… and " + withSeparators(static_cast<long long>(problems - shown)) + " more; --json has them all\n";
    if (overdue > 0) out += count(overdue, "overdue; if they shall go out all the same, add --overdue\n");
    return out;
}

ProgressLine::ProgressLine() : terminal_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    if (shown_) std::cerr << "\r\033[K";
}

void ProgressLine::show(const ExecutionProgress& progress) {
    if (!terminal_) return;
    const std::int64_t settled = progress.counts.total - progress.counts.pending - progress.counts.inProgress;
    std::string line = withSeparators(settled) + " of " + withSeparators(progress.counts.total);
    if (progress.counts.failed > 0) line += ", " + count(progress.counts.failed, "failed");
    if (progress.counts.inDoubt > 0) line += ", " + count(progress.counts.inDoubt, "in doubt");
    if (progress.itemsPerSecond >= 1) line += ", " + withSeparators(std::llround(progress.itemsPerSecond)) + "/s";
    if (progress.secondsLeft && !progress.dryRun) line += ", " + timeLeft(*progress.secondsLeft);
    if (progress.paused) line += ", paused";
    if (progress.nextSendAt) line += ", next at " + localTime(*progress.nextSendAt);
    std::cerr << '\r' << line << "\033[K" << std::flush;
    shown_ = true;
}

void ProgressLine::show(double fraction, std::string_view doing) {
    if (!terminal_) return;
    std::cerr << '\r' << std::lround(fraction * 100) << " % " << doing << "\033[K" << std::flush;
    shown_ = true;
}

}  // namespace aicmo::cli
