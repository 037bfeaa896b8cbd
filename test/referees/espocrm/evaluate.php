<?php
// Runs a formula script over leads with the interpreter of a checkout of EspoCRM: php evaluate.php <checkout> < input > output
// input:  { "script": …, "leads": [ { "now": "2026-11-20 08:12:00", "today": "2026-11-20", "attributes": { … } } ] }
// output: the attributes of every lead after the script. What the interpreter needs of the rest of EspoCRM is stood in for.

namespace Espo\ORM {
    interface Entity
    {
    }
}

namespace Espo\Core {
    /** Makes objects with whatever their constructors ask for. */
    class InjectableFactory
    {
        public function create(string $className): object
        {
            return $this->createWith($className, []);
        }

        public function createWithBinding(string $className, mixed $binding): object
        {
            return $this->createWith($className, []);
        }

        public function createWith(string $className, array $with): object
        {
            $constructor = (new \ReflectionClass($className))->getConstructor();
            $arguments = [];
            foreach ($constructor?->getParameters() ?? [] as $parameter) {
                $type = $parameter->getType();
                $arguments[] = match (true) {
                    array_key_exists($parameter->getName(), $with) => $with[$parameter->getName()],
                    $parameter->isDefaultValueAvailable() => $parameter->getDefaultValue(),
                    $type instanceof \ReflectionNamedType && !$type->isBuiltin() => $this->create($type->getName()),
                    default => null,
                };
            }
            return new $className(...$arguments);
        }
    }
}

namespace Espo\Core\Binding {
    class BindingContainerBuilder
    {
        public function bindInstance(string $className, object $instance): self
        {
            return $this;
        }

        public function build(): mixed
        {
            return null;
        }
    }
}

namespace Espo\Core\Formula\Utils {
    class EntityUtil
    {
        public function getWriteRestrictedAttributeList(string $entityType): array
        {
            return [];
        }

        public function assertUpdateAccess(mixed $entity): void
        {
        }
    }
}

namespace Espo\Core\Formula {
    class AttributeFetcher
    {
        public function fetch(\Espo\ORM\Entity $entity, string $attribute, bool $former = false): mixed
        {
            return $entity->get($attribute);
        }

        public function resetRuntimeCache(): void
        {
        }
    }
}

namespace Referee {
    final class Lead implements \Espo\ORM\Entity
    {
        public function __construct(public array $attributes)
        {
        }

        public function getEntityType(): string
        {
            return 'Lead';
        }

        public function get(string $attribute): mixed
        {
            return $this->attributes[$attribute] ?? null;
        }

        public function set(string $attribute, mixed $value): void
        {
            $this->attributes[$attribute] = $value;
        }
    }

    final class Clock
    {
        public static string $now = '';
        public static string $today = '';
    }

    date_default_timezone_set('UTC');
    $checkout = $argv[1];

    // Versions of PHP before 8.3 know no types of constants in classes.
    spl_autoload_register(function (string $className) use ($checkout): void {
        $path = $checkout . '/application/' . str_replace('\\', '/', $className) . '.php';
        if (!is_file($path)) {
            return;
        }
        $source = file_get_contents($path);
        $untyped = preg_replace('/\bconst\s+(?:\??[a-z]+)\s+(?=[A-Z_]+\s*=)/', 'const ', $source);
        eval('?>' . $untyped);
    });

    final class Now extends \Espo\Core\Formula\Functions\BaseFunction
    {
        public function process(\Espo\Core\Formula\ArgumentList $args): string
        {
            return Clock::$now;
        }
    }

    final class Today extends \Espo\Core\Formula\Functions\BaseFunction
    {
        public function process(\Espo\Core\Formula\ArgumentList $args): string
        {
            return Clock::$today;
        }
    }

    $input = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
    $evaluator = new \Espo\Core\Formula\Evaluator(new \Espo\Core\InjectableFactory(), [
        'datetime\\now' => Now::class,
        'datetime\\today' => Today::class,
    ]);
    $results = [];
    foreach ($input['leads'] as $each) {
        Clock::$now = $each['now'];
        Clock::$today = $each['today'];
        $lead = new Lead($each['attributes']);
        $evaluator->process($input['script'], $lead);
        $results[] = (object) $lead->attributes;
    }
    echo json_encode($results, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}
