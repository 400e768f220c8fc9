// Reads {"template": …, "data": …} lines from standard input and writes {"result": …} or {"error": …} lines.

#include <iostream>
#include <string>

#include "core/liquid/json_lines.h"

int main() {
    const aicmo::Instant now = aicmo::SystemClock().now();
    for (std::string line; std::getline(std::cin, line);) {
        std::cout << aicmo::liquid::renderJsonLine(line, now) << '\n' << std::flush;
    }
    return 0;
}
