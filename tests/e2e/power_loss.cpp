#include "tests/e2e/power_loss.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace aicmo::test {

namespace {

struct Change {
    bool cut = false;
    std::size_t offset = 0;
    std::string_view bytes;
};

struct File {
    std::string durable;
    std::vector<Change> pending;
};

struct Naming {
    std::string name;
    std::shared_ptr<File> file;  // none: the name is gone
};

void applyTo(std::string& content, const Change& change) {
    if (change.cut) {
        content.resize(change.offset);
        return;
    }
    if (content.size() < change.offset + change.bytes.size()) content.resize(change.offset + change.bytes.size());
    std::memcpy(content.data() + change.offset, change.bytes.data(), change.bytes.size());
}

/// A change in pieces that lie within one sector each.
std::vector<Change> sectorsOf(const Change& change, std::size_t sector) {
    if (change.cut) return {change};
    std::vector<Change> pieces;
    for (std::size_t done = 0; done < change.bytes.size();) {
        const std::size_t at = change.offset + done;
        const std::size_t length = std::min(change.bytes.size() - done, sector - at % sector);
        pieces.push_back({false, at, change.bytes.substr(done, length)});
        done += length;
    }
    return pieces;
}

bool isSharedMemory(const std::string& name) { return name.ends_with("-shm"); }

}  // namespace

/// What the program sees and what the disk is sure of, call by call.
struct PowerLoss::Disk {
    explicit Disk(const PowerLoss& story) : folder(story.folder_) {
        for (const auto& [name, bytes] : story.before_) now[name] = std::make_shared<File>(File{bytes, {}});
        durable = now;
    }

    const std::string& folder;
    std::map<std::string, std::shared_ptr<File>> now, durable;
    std::vector<Naming> namings;  // not durable yet
    std::map<std::uint32_t, std::shared_ptr<File>> open;

    [[nodiscard]] std::string below(const char* path) const {
        const std::string whole(path);
        return whole.size() > folder.size() ? whole.substr(folder.size() + 1) : std::string();
    }

    void name(const std::string& as, std::shared_ptr<File> file) {
        namings.push_back({as, file});
        name(now, namings.back());
    }
    static void name(std::map<std::string, std::shared_ptr<File>>& names, const Naming& naming) {
        if (naming.file) {
            names[naming.name] = naming.file;
        } else {
            names.erase(naming.name);
        }
    }

    void sync(std::uint32_t id) {
        const std::shared_ptr<File>& file = open[id];
        if (!file) {  // the folder
            for (const Naming& naming : namings) name(durable, naming);
            namings.clear();
            return;
        }
        for (const Change& change : file->pending) applyTo(file->durable, change);
        file->pending.clear();
    }

    void play(const Call& call) {
        const IoLogRecord& record = call.record;
        const std::string path = below(record.name);
        switch (record.op) {
            case IoLogOp::Create:
                name(path, std::make_shared<File>());
                open[record.id] = now[path];
                return;
            case IoLogOp::Open: open[record.id] = path.empty() ? nullptr : now[path]; return;
            case IoLogOp::OpenAndCut:
                open[record.id] = now[path];
                open[record.id]->pending.push_back({true, 0, {}});
                return;
            case IoLogOp::Write: open[record.id]->pending.push_back({false, record.offset, call.bytes}); return;
            case IoLogOp::Cut: open[record.id]->pending.push_back({true, record.offset, {}}); return;
            case IoLogOp::Sync: return sync(record.id);
            case IoLogOp::Rename:
                name(below(record.target), now[path]);
                name(path, nullptr);
                return;
            case IoLogOp::Remove: name(path, nullptr); return;
        }
    }
};

PowerLoss::PowerLoss(const std::string& log, std::string folder, std::map<std::string, std::string> before)
    : folder_(std::move(folder)), before_(std::move(before)) {
    for (std::size_t at = 0; at + sizeof(IoLogRecord) <= log.size();) {
        Call call;
        std::memcpy(&call.record, log.data() + at, sizeof call.record);
        at += sizeof call.record;
        if (call.record.op == IoLogOp::Write) {
            call.bytes = log.substr(at, call.record.length);
            at += call.record.length;
        }
        calls_.push_back(std::move(call));
    }
}

std::size_t PowerLoss::callsUntil(std::int64_t time) const {
    const auto later =
        std::find_if(calls_.begin(), calls_.end(), [&](const Call& call) { return call.record.at > time; });
    return static_cast<std::size_t>(later - calls_.begin());
}

std::map<std::string, std::string> PowerLoss::filesAfter(const Moment& moment, QRandomGenerator& random) const {
    Disk disk(*this);
    for (std::size_t i = 0; i < moment.calls; ++i) {
        if (!moment.lies || calls_[i].record.op != IoLogOp::Sync) disk.play(calls_[i]);
    }
    // A write that was under way may have left something as well.
    if (moment.calls < calls_.size() && calls_[moment.calls].record.op == IoLogOp::Write)
        disk.play(calls_[moment.calls]);

    const auto below = [&](std::size_t count) { return random.bounded(static_cast<quint32>(count + 1)); };
    std::size_t names = disk.namings.size();
    if (moment.keeps == Keeps::Nothing) names = 0;
    if (moment.keeps == Keeps::TheFirst || moment.keeps == Keeps::Any) names = below(names);
    for (std::size_t i = 0; i < names; ++i) Disk::name(disk.durable, disk.namings[i]);

    std::map<std::string, std::string> files;
    for (const auto& [name, file] : disk.durable) {
        if (isSharedMemory(name)) continue;
        std::vector<Change> pieces;
        for (const Change& change : file->pending) {
            const auto parts = sectorsOf(change, moment.sector);
            pieces.insert(pieces.end(), parts.begin(), parts.end());
        }
        std::size_t count = moment.keeps == Keeps::Nothing ? 0 : pieces.size();
        if (moment.keeps == Keeps::TheFirst) count = below(count);
        std::string content = file->durable;
        for (std::size_t i = 0; i < count; ++i) {
            if (moment.keeps != Keeps::Any || random.bounded(2) == 0) applyTo(content, pieces[i]);
        }
        files[name] = std::move(content);
    }
    return files;
}

}  // namespace aicmo::test
