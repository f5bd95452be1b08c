package enishi.bench.rival;
import enishi.bench.input.Input;
final class EnishiProgram implements Program { EnishiProgram(Input i){} public Answer answer(Question q){ return Answer.cannot("todo"); } }
