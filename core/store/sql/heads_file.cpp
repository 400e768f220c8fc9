#include "core/store/sql/heads_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <unistd.h>

namespace aicmo::sql {

void writeHead(const std::filesystem::path& file, const EventHead& head) {
    const int opened = ::open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened < 0) throw systemFailure(errno, "the head of the event log could not be written down", file.string());
    std::string line = head.text() + "\n";
    // A line that a full disk left unfinished must not run into this one.
    const off_t end = ::lseek(opened, 0, SEEK_END);
    char last = '\n';
    if (end > 0 && ::pread(opened, &last, 1, end - 1) == 1 && last != '\n') line.insert(line.begin(), '\n');
    const ssize_t count = ::write(opened, line.data(), line.size());
    const bool whole = count == static_cast<ssize_t>(line.size());
    const bool written = whole && ::fdatasync(opened) == 0;
    // A disk that fills up in the middle of a line takes a part of it and sets no errno.
    const int error = count >= 0 && !whole ? ENOSPC : errno;
    ::close(opened);
    if (!written) throw systemFailure(error, "the head of the event log could not be written down", file.string());
}

std::vector<EventHead> readHeads(const std::filesystem::path& file) {
    std::vector<EventHead> heads;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        if (auto head = EventHead::parse(line)) heads.push_back(std::move(*head));
    }
    return heads;
}

}  // namespace aicmo::sql
