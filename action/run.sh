#!/usr/bin/env bash
# The one step of action.yml. Everything it is told comes from the environment and is taken as a word, never as code.
# It installs nothing and opens no connection. Of what strangers wrote nothing comes into GITHUB_OUTPUT, and nothing into
# the log where the runner would obey it.
set -uo pipefail
export LC_ALL=C.UTF-8

program="$GITHUB_ACTION_PATH/dist/leadpact.cjs"
command=${LEADPACT_COMMAND:-review}
folder="${RUNNER_TEMP:?}/leadpact"
report=

# GITHUB_OUTPUT takes lines of name=value; both are from small closed sets, or a path that this script made.
tell() { printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:?}"; }

give_up() {
  # One line, and % is what the runner unescapes.
  local said=${1//%/%25}
  said=${said//[$'\r\n']/ }
  printf '::error title=leadpact could not run::%s\n' "$said"
  tell verdict could-not-run
  tell breaking ''
  tell report-path ''
  exit 2
}

# A word that may be handed on: one line, no control character, and no option in disguise.
word() {
  case $2 in
    -*) give_up "the input $1 begins with a hyphen" ;;
    *[[:cntrl:]]*) give_up "the input $1 holds a line break or another control character" ;;
  esac
}

# While the runner obeys nothing but one word that nobody can guess.
quietly() {
  local token
  token=$(node -p 'crypto.randomUUID()') || return
  printf '::stop-commands::%s\n' "$token"
  cat "$1"
  printf '\n::%s::\n' "$token"
}

verdict_of() {
  case $1 in
    0) echo clean ;;
    1) echo findings ;;
    3) echo drift ;;
    4) echo unknown ;;
    70) echo bug ;;
    *) echo could-not-run ;;
  esac
}

leadpact() { node "$program" "$@"; }

# Whether a rule of change/ found an error, whatever fail-on says of the step; empty where nothing could be compared, for
# which breaking fails as well, with findings of other kinds.
is_breaking() {
  leadpact breaking "${compared[@]}" "${shared[@]}" --quiet --format json </dev/null 2>/dev/null | node -e '
    const { findings, refusal } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code.split("/")[0]);
    if (refusal === undefined && errors.every((kind) => kind === "change" || kind === "checks"))
      console.log(errors.includes("change"));
  ' 2>/dev/null
}

for name in DIR BASE HEAD FAIL_ON LANG RECORDS MAP AS_OF REVIEWS VERSION; do
  variable=LEADPACT_$name
  word "$(printf '%s' "$name" | tr '[:upper:]_' '[:lower:]-')" "${!variable:-}"
done
[ -f "$program" ] || give_up 'there is no dist/leadpact.cjs beside action.yml; install the package from a lockfile (npm ci) and use ./node_modules/leadpact'
if [ -n "${LEADPACT_VERSION:-}" ]; then
  found=$(leadpact --version) || give_up 'leadpact does not start'
  [ "$found" = "$LEADPACT_VERSION" ] || give_up "version ${LEADPACT_VERSION} was asked for, and ${found} is installed"
fi
# Made anew, so that nothing in the repository can stand there first, and a link least of all.
rm -rf "$folder" && mkdir -p "$folder" || give_up 'RUNNER_TEMP cannot be written'

shared=(--dir "${LEADPACT_DIR:-.}")
[ -z "${LEADPACT_LANG:-}" ] || shared+=(--lang "$LEADPACT_LANG")
fails=()
[ -z "${LEADPACT_FAIL_ON:-}" ] || fails=(--fail-on "$LEADPACT_FAIL_ON")
compared=("${LEADPACT_BASE:-HEAD^1}")
[ -z "${LEADPACT_HEAD:-}" ] || compared+=("$LEADPACT_HEAD")
reviews=()
[ -z "${LEADPACT_REVIEWS:-}" ] || reviews=(--reviews "$LEADPACT_REVIEWS")
export_of=()
if [ -n "${LEADPACT_RECORDS:-}" ]; then
  export_of=(--records "$LEADPACT_RECORDS")
  [ -z "${LEADPACT_MAP:-}" ] || export_of+=(--map "$LEADPACT_MAP")
  [ -z "${LEADPACT_AS_OF:-}" ] || export_of+=(--as-of "$LEADPACT_AS_OF")
fi
breaking=

run() {
  leadpact "$@" </dev/null >"$folder/stdout" 2>"$folder/stderr"
  code=$?
}

# Annotations and the job summary are leadpact's own and commands of the runner; the rest is read by people.
annotated() {
  run "$@" "${shared[@]}" "${fails[@]}" --format github
  cat "$folder/stdout"
  report="$folder/stdout"
}

reported() {
  report="$folder/$1"
  shift
  run "$@" "${shared[@]}" "${fails[@]}" --format markdown
  cp "$folder/stdout" "$report"
  quietly "$report"
}

# approvals has no level to fail on, and a reading of two revisions whose newer one is a commit.
approved() {
  [ ${#reviews[@]} -gt 0 ] || give_up 'approvals needs the input reviews'
  report="$folder/approvals.md"
  run approvals check "${compared[@]}" "${shared[@]}" "${reviews[@]}" --format markdown
  cp "$folder/stdout" "$report"
  quietly "$report"
}

# Also what could not be reviewed is told in the comment: a format for documents always is a whole one.
reviewed() {
  run review "${compared[@]}" "${shared[@]}" "${fails[@]}" "${reviews[@]}" "$@" --format markdown
  cp "$folder/stdout" "$folder/review.md"
}

case $command in
  validate) annotated validate ;;
  test) annotated test ;;
  build) annotated build --check ;;
  breaking)
    annotated breaking "${compared[@]}"
    breaking=$(is_breaking)
    ;;
  approvals) approved ;;
  diff) reported diff.md diff "${compared[@]}" ;;
  impact)
    [ -n "${LEADPACT_RECORDS:-}" ] || give_up 'impact needs the input records'
    reported impact.md impact "${compared[@]}" "${export_of[@]}"
    ;;
  review)
    reviewed "${export_of[@]}"
    # An export that cannot be read leaves a review without historic leads, not none.
    if [ "$code" = 2 ] && [ ${#export_of[@]} -gt 0 ]; then
      printf '::warning title=leadpact::the export could not be replayed, so the review says nothing of historic leads; why stands in the log\n'
      quietly "$folder/stderr"
      reviewed
    fi
    [ "${LEADPACT_COMMENT:-true}" != true ] || report="$folder/review.md"
    [ -z "${GITHUB_STEP_SUMMARY:-}" ] || [ -L "$GITHUB_STEP_SUMMARY" ] ||
      head -c 1000000 "$folder/review.md" >>"$GITHUB_STEP_SUMMARY"
    breaking=$(is_breaking)
    ;;
  *) give_up 'the input command is none of review, breaking, validate, test, build, approvals, impact, diff' ;;
esac

[ ! -s "$folder/stderr" ] || quietly "$folder/stderr"
tell verdict "$(verdict_of "$code")"
tell breaking "$breaking"
tell report-path "$report"
exit "$code"
