#include "app/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <unistd.h>
#include <utility>

#include "core/base/text.h"

namespace aicmo::cli {

bool print(std::string_view text) {
    std::cout.write(text.data(), static_cast<std::streamsize>(text.size()));
    std::cout.flush();
    if (std::cout.good()) return true;
    std::cerr << "aicmo: standard output cannot be written\n";
    return false;
}

bool Pieces::flush() {
    writable_ = writable_ && print(std::exchange(waiting_, {}));
    return writable_;
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

OutputFile::OutputFile(std::filesystem::path path)
    : path_(std::move(path)), out_(path_, std::ios::binary | std::ios::trunc) {
    if (!out_) error_ = errno;
}

bool OutputFile::write(std::string_view bytes) {
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out_ && error_ == 0) error_ = errno;
    return out_.good();
}

Status OutputFile::close() {
    out_.close();
    if (out_) return {};
    if (error_ == 0) error_ = errno;
    return fail(error_ == ENOSPC ? ErrorKind::Full : ErrorKind::Io, "could not be written", path_.string(),
                "is the place writable, and is there space?");
}

Status writeFile(const std::filesystem::path& path, std::string_view bytes) {
    OutputFile file(path);
    file.write(bytes);
    return file.close();
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

std::string timeLeft(double seconds) {
    if (seconds < 90) return std::to_string(std::lround(seconds)) + " s left";
    if (seconds < 5400) return std::to_string(std::lround(seconds / 60)) + " min left";
    return std::to_string(std::lround(seconds / 3600)) + " h left";
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
