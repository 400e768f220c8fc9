#pragma once
// What only a look at all contents of a plan can find: the same thing twice, times that have passed, campaigns that
// differ.

#include <cstdint>
#include <vector>

#include "core/delivery/check.h"

namespace aicmo {

/// Finds people who get one message, or one subject, from two contents. Keeps 24 bytes for each message, and nothing at
/// all when the plan has fewer than two email contents.
class DuplicateMails {
  public:
    explicit DuplicateMails(const Plan& plan);
    /// Takes note of plan.items()[index]. For each index at most once; any number of threads.
    void look(std::size_t index, const Composed& composed);
    /// One finding for each two contents, with its number of people and the first of them.
    void addTo(const EachFinding& each) const;

  private:
    struct Print {
        std::uint64_t address = 0, subject = 0, body = 0;  // subject 0: no message
    };
    const Plan& plan_;
    std::vector<Print> prints_;  // as the plan's items; empty when nothing can be there twice
};

/// post.duplicate, content.schedule.past, content.utm.*.
void addPlanWideFindings(const Plan& plan, const CheckOptions& options, const EachFinding& each);

}  // namespace aicmo
